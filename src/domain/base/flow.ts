import type { Base } from "../records/base";
import type { Status } from "../records/status";
import type { Day } from "../values/day";
import { lastFullMonths } from "../values/month";
import { type StatusTimeline, statusAt, statusAtMonthEnds } from "./status-timelines";

/** The statuses in the order in which a client passes through them: the rows and columns of the matrix. */
export const flowStatuses: readonly Status[] = ["target", "lead", "newcomer", "fan", "sleeping", "returner"];

/** A number for each status, by its place among `flowStatuses`. */
export type ByStatus = readonly number[];

/** Rows are the status at the end of a month, columns that at the end of the next. */
export type Matrix = readonly ByStatus[];

/** How clients passed from status to status in the last 12 full months, from month-end to month-end. */
export interface Flow {
  /** Months observed: those with a client known at the end of the month before. */
  readonly months: number;
  readonly counts: Matrix;
  /** Clients who were new in those months, by their status at the end of the first one. */
  readonly inflow: ByStatus;
  /** Clients left out because their first day is not known. */
  readonly undated: number;
}

const observedMonths = 12;

/**
 * The monthly transitions between the statuses in this base: every client's status at the end of a month and at the end of the next, over the
 * last 12 full months. New clients are counted separately; so are clients without any date.
 * @see theory 11.5, 15 (11.4–11.5)
 */
export function flow(base: Base, clients: readonly StatusTimeline[], asOf: Day): Flow {
  const months = lastFullMonths(asOf, observedMonths + 1);
  const dated = clients.filter(({ knownSince }) => knownSince !== null);
  const since = dated.reduce(
    (first, { knownSince }) => Math.min(first, knownSince!),
    Number.POSITIVE_INFINITY,
  );
  const from = months.findIndex(({ last }) => since <= last);
  const counts = flowStatuses.map(noneByStatus);
  const inflow = noneByStatus();
  for (const client of from < 0 ? [] : dated) {
    const ends = statusAtMonthEnds(client, months, asOf).map((status, i) =>
      status === null ? null : withLeadDay(status, base, client, months[i]!.last),
    );
    for (let i = from + 1; i < ends.length; i++) {
      const [before, after] = [ends[i - 1]!, ends[i]!];
      if (after === null) continue;
      if (before === null) inflow[placeOf(after)]!++;
      else counts[placeOf(before)]![placeOf(after)]!++;
    }
  }
  return {
    months: from < 0 ? 0 : observedMonths - from,
    counts,
    inflow,
    undated: clients.length - dated.length,
  };
}

/** Clients by status on a day, without clients added later. */
export function clientsByStatus(base: Base, clients: readonly StatusTimeline[], asOf: Day): number[] {
  const now = noneByStatus();
  for (const client of clients) {
    const { addedOn } = base.clients[client.place]!;
    if (addedOn !== null && addedOn > asOf && client.knownSince === null) continue;
    now[placeOf(withLeadDay(statusAt(client.spans, asOf), base, client, asOf))]!++;
  }
  return now;
}

/** The share of each row that moved to each status; a status without observed clients keeps its clients. @see theory 15 (11.4–11.5) */
export function transitionMatrix({ counts }: Pick<Flow, "counts">): Matrix {
  return counts.map((row, from) => {
    const all = sum(row);
    return row.map((count, to) => (all === 0 ? Number(from === to) : count / all));
  });
}

/** New clients a month, by status. */
export function monthlyInflow({ inflow, months }: Flow): ByStatus {
  return inflow.map((count) => (months === 0 ? 0 : count / months));
}

/** How many fans a month were no longer fans at its end; null where no month was observed. @see theory 11.4 */
export function fansLostMonthly({ counts, months }: Flow): number | null {
  const fan = placeOf("fan");
  return months === 0 ? null : (sum(counts[fan]!) - counts[fan]![fan]!) / months;
}

/** The place of a status in `flowStatuses`. */
export function placeOf(status: Status): number {
  return flowStatuses.indexOf(status);
}

/** The sum of a row. */
export function sum(row: ByStatus): number {
  return row.reduce((all, one) => all + one, 0);
}

/** A contact in the client's row has no date: where the row has the day since when the client is a lead, it counts from then. */
function withLeadDay(status: Status, base: Base, { place, timeline }: StatusTimeline, day: Day): Status {
  const { leadSince } = base.clients[place]!;
  const isAhead = status === "lead" && leadSince !== null && leadSince > day;
  return isAhead && !timeline.answeredOn.some((answered) => answered <= day) ? "target" : status;
}

function noneByStatus(): number[] {
  return flowStatuses.map(() => 0);
}
