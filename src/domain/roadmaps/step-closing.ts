import type { ProgressRow } from "../records/progress";
import type { DoneWhen, RoadmapStep } from "../records/roadmap";
import type { TouchRow } from "../records/touch";
import type { Day } from "../values/day";
import type { BoughtRow } from "./roadmap";

/** Everything dated that may close a client's steps, each list in order of day, nothing after `asOf`. */
export interface ClientEvents {
  readonly bought: readonly BoughtRow[];
  /** null = the table of touches was not given. */
  readonly touches: readonly TouchRow[] | null;
  /** First purchases of clients this one referred. */
  readonly referrals: readonly { readonly day: Day }[];
  readonly progress: readonly ProgressRow[];
  /** The first day, not before another, on which the client holds the tier or a higher one; null = not yet, or no such tier. */
  tierReached(tier: string, from: Day): Day | null;
}

/** One visit to a step. */
export interface StepVisit {
  readonly step: RoadmapStep;
  readonly openedOn: Day;
  /** On a later visit only rows dated on or after its opening count; on the first a Progress row counts with any date. */
  readonly isFirst: boolean;
}

/** How a visit ended, and what it used up so that nothing closes two visits. */
export interface Closing {
  readonly state: "done" | "skipped";
  readonly day: Day;
  readonly uses: readonly object[];
}

/**
 * What closed a visit: the earliest of an event that answers *Done when* and the Progress rows; null while it is open.
 * On one day the event has priority over the row, and done before skipped.
 * @see theory 8.4, 8.8, 8.9
 */
export function closingOf(visit: StepVisit, events: ClientEvents, used: ReadonlySet<object>): Closing | null {
  const byEvent = eventFor(visit.step.doneWhen, visit.openedOn, events, used);
  const byHand = progressFor(visit, "done", events, used);
  const closing = earlier(earlier(byEvent, byHand), progressFor(visit, "skipped", events, used));
  return closing === null ? null : withStudies(closing, visit, events, used);
}

/** A study belongs to the visit it was made for: the next one requires its own. */
function withStudies(
  closing: Closing,
  visit: StepVisit,
  events: ClientEvents,
  used: ReadonlySet<object>,
): Closing {
  const studies = progressRows(visit, "studied", events, used).filter(({ day }) => day <= closing.day);
  return studies.length === 0 ? closing : { ...closing, uses: [...closing.uses, ...studies] };
}

function earlier(first: Closing | null, other: Closing | null): Closing | null {
  if (first === null || other === null) return first ?? other;
  return other.day < first.day ? other : first;
}

/** The Progress rows of this visit that were not used before, earliest first. */
export function progressRows(
  { step, openedOn, isFirst }: StepVisit,
  state: ProgressRow["state"],
  events: ClientEvents,
  used: ReadonlySet<object>,
): ProgressRow[] {
  const speaks = (row: ProgressRow) =>
    row.step === step.step && row.state === state && (isFirst || row.day >= openedOn) && !used.has(row);
  return events.progress.filter(speaks);
}

function progressFor(
  visit: StepVisit,
  state: "done" | "skipped",
  events: ClientEvents,
  used: ReadonlySet<object>,
): Closing | null {
  const [row] = progressRows(visit, state, events, used);
  return row === undefined ? null : { state, day: row.day, uses: [row] };
}

/** The earliest event on or after the opening day. A plain purchase uses all rows of its day. @see theory 15 (8.4) */
function eventFor(
  doneWhen: DoneWhen,
  openedOn: Day,
  events: ClientEvents,
  used: ReadonlySet<object>,
): Closing | null {
  const isFresh = (row: { readonly day: Day }) => row.day >= openedOn && !used.has(row);
  switch (doneWhen.kind) {
    case "purchase":
      return closedBy(rowsOfFirstDay(events.bought.filter(isFresh)));
    case "purchase of":
      return closedBy(
        rowsOfFirstDay(events.bought.filter((row) => isFresh(row) && row.product === doneWhen.product)),
      );
    case "purchase quantity":
      return closedBy(rowsOfDayWith(doneWhen.atLeast, events.bought.filter(isFresh)));
    case "touch":
      return closedBy(
        (events.touches ?? []).filter((row) => isFresh(row) && row.content === doneWhen.content).slice(0, 1),
      );
    case "referral":
      return closedBy(events.referrals.filter(isFresh).slice(0, 1));
    case "tier": {
      const day = events.tierReached(doneWhen.tier, openedOn);
      return day === null ? null : { state: "done", day, uses: [] };
    }
    case "subscription":
    case "by hand":
    case "unknown":
      return null;
  }
}

function closedBy(rows: readonly { readonly day: Day }[]): Closing | null {
  return rows.length === 0 ? null : { state: "done", day: rows[0]!.day, uses: rows };
}

function rowsOfFirstDay(rows: readonly BoughtRow[]): BoughtRow[] {
  return rows.filter((row) => row.day === rows[0]!.day);
}

function rowsOfDayWith(quantity: number, rows: readonly BoughtRow[]): BoughtRow[] {
  const bought = new Map<Day, number>();
  for (const row of rows) bought.set(row.day, (bought.get(row.day) ?? 0) + (row.quantity || 0));
  const day = [...bought].find(([, sum]) => millionths(sum) >= millionths(quantity))?.[0];
  return rows.filter((row) => row.day === day);
}

/** 0.7 + 0.1 kg are the 0.8 kg that were required. */
function millionths(quantity: number): number {
  return Math.round(quantity * 1e6);
}
