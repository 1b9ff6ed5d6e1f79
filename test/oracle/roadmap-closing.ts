import { exact, isAtLeast, sum } from "./exact.js";
import type { OracleRoadmapInput, ProgressRow, Step } from "./roadmap-types.js";
import { heldTierIndex } from "./tier.js";
import type { Row } from "./types.js";
import { purchaseRows } from "./visits.js";

/** One visit of a step on the walk; `used` are the names of everything earlier visits were closed by. */
export type Opening = { step: Step; openedOn: number; isFirstVisit: boolean; used: string[]; asOf: number };

export type Closing = { day: number; used: string[] };

/**
 * How this visit was done, null while it is not.
 * Readings taken: a Progress row `done` closes a step whatever its *Done when*; the earliest day wins, on one day the event before the Progress row.
 * @see theory 8.4, 15 (8.4, 8.9)
 */
export function doneBy(input: OracleRoadmapInput, opening: Opening): Closing | null {
  return earliest([...events(input, opening), ...progressClosings("done", input, opening)]);
}

export function skippedBy(input: OracleRoadmapInput, opening: Opening): Closing | null {
  return earliest(progressClosings("skipped", input, opening));
}

/** Progress rows of the step that count on this visit: any date on the first, later ones from the opening on and not used before. */
export function countingProgress(state: ProgressRow["state"], input: OracleRoadmapInput, opening: Opening) {
  return input.progress
    .map((row, index) => ({ ...row, name: `progress ${index}` }))
    .filter((row) => row.step === opening.step.step && row.state === state && row.day <= opening.asOf)
    .filter((row) => opening.isFirstVisit || row.day >= opening.openedOn)
    .filter((row) => !opening.used.includes(row.name));
}

function progressClosings(state: "done" | "skipped", input: OracleRoadmapInput, opening: Opening): Closing[] {
  return countingProgress(state, input, opening).map((row) => ({ day: row.day, used: [row.name] }));
}

function events(input: OracleRoadmapInput, opening: Opening): Closing[] {
  const { doneWhen } = opening.step;
  switch (doneWhen.kind) {
    case "by hand":
      return [];
    case "purchase":
      return byDay(freeRows(input, opening)).map(closingBy);
    case "purchase of":
      return byDay(freeRows(input, opening).filter((row) => row.product === doneWhen.product)).map(closingBy);
    case "quantity":
      return byDay(freeRows(input, opening))
        .filter((rowsOfDay) =>
          isAtLeast(sum(rowsOfDay.map((row) => row.quantity ?? 0)), exact(doneWhen.atLeast)),
        )
        .map(closingBy);
    case "touch":
      return single("touch", input.touches, opening, (touch) => touch.content === doneWhen.content);
    case "referral":
      return single("referral", input.referrals ?? [], opening, () => true);
    case "subscription":
      return single("subscription", input.subscriptions ?? [], opening, () => true);
    case "tier":
      return daysOnTier(doneWhen.tier, input, opening);
  }
}

type NamedRow = Row & { name: string };

/** Purchase rows from the opening on that closed nothing yet, named by their place in the sheet. */
function freeRows(input: OracleRoadmapInput, opening: Opening): NamedRow[] {
  const bought = purchaseRows(input.rows, input.clientName, opening.asOf);
  return input.rows
    .map((row, index) => ({ ...row, name: `row ${index}`, counts: bought.includes(row) }))
    .filter((row) => row.counts && row.day >= opening.openedOn && !opening.used.includes(row.name));
}

function byDay(rows: NamedRow[]): NamedRow[][] {
  const days = [...new Set(rows.map((row) => row.day))];
  return days.map((day) => rows.filter((row) => row.day === day));
}

function closingBy(rowsOfDay: NamedRow[]): Closing {
  return { day: (rowsOfDay[0] as NamedRow).day, used: rowsOfDay.map((row) => row.name) };
}

/** Each of these closes one visit on its own. */
function single<T extends { day: number }>(
  kind: string,
  all: T[],
  opening: Opening,
  fits: (one: T) => boolean,
): Closing[] {
  return all
    .map((one, index) => ({ one, name: `${kind} ${index}` }))
    .filter(({ one }) => one.day >= opening.openedOn && one.day <= opening.asOf && fits(one))
    .filter(({ name }) => !opening.used.includes(name))
    .map(({ one, name }) => ({ day: one.day, used: [name] }));
}

/** Reading taken: the days from the opening on when the client's tier is the named one or a higher one; it uses no row. */
function daysOnTier(name: string, input: OracleRoadmapInput, opening: Opening): Closing[] {
  const named = input.tiers.findIndex((tier) => tier.name === name);
  const closings: Closing[] = [];
  if (named < 0) return closings;
  for (let day = opening.openedOn; day <= opening.asOf; day++) {
    if (heldTierIndex(input.rows, input.clientName, input.tiers, day) >= named)
      closings.push({ day, used: [] });
  }
  return closings;
}

function earliest(closings: Closing[]): Closing | null {
  const firstDay = Math.min(...closings.map((closing) => closing.day));
  return closings.find((closing) => closing.day === firstDay) ?? null;
}
