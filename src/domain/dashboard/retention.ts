import type { Day } from "../values/day";
import { isOver, monthOf } from "../values/month";
import type { MonthSums } from "./dashboard-months";

/** Clients by the month of their first purchase, and the share that bought again in each later month. */
export interface RetentionLine {
  /** First days of the first and the last of these months. */
  readonly from: Day;
  readonly through: Day;
  readonly clients: number;
  /** By months since the first purchase: a share of the clients; null where a month is not over for all of them, or there are none. */
  readonly shares: readonly (number | null)[];
}

/** How many months of first purchases one line takes together: of single months few clients are left. */
const monthsInLine = 3;

/**
 * Cohorts of the months shown, three months to a line, oldest first, and all of them together last. The month still running is left out.
 * @see theory 11.3
 */
export function retention(months: readonly MonthSums[], asOf: Day): RetentionLine[] {
  const lines: RetentionLine[] = [];
  for (let i = 0; i < months.length; i += monthsInLine)
    lines.push(lineOf(months.slice(i, i + monthsInLine), asOf));
  return [...lines, { ...lineOf(months, asOf), shares: pooledShares(months, asOf) }];
}

function lineOf(months: readonly MonthSums[], asOf: Day): RetentionLine {
  const clients = sizeOf(months);
  const longest = Math.max(...months.map(({ cohort }) => cohort.length));
  return {
    from: months[0]!.from,
    through: months[months.length - 1]!.from,
    clients,
    shares: Array.from({ length: longest }, (_, later) => {
      const isKnown =
        clients > 0 && months.every((month) => sizeOf([month]) === 0 || isComplete(month, later, asOf));
      return isKnown ? activeIn(months, later) / clients : null;
    }),
  };
}

/** For all clients together, a month counts those for whom it is over. */
function pooledShares(months: readonly MonthSums[], asOf: Day): (number | null)[] {
  return months[0]!.cohort.map((_, later) => {
    const known = months.filter((month) => isComplete(month, later, asOf));
    return sizeOf(known) === 0 ? null : activeIn(known, later) / sizeOf(known);
  });
}

function isComplete({ cohort }: MonthSums, later: number, asOf: Day): boolean {
  const isRunning = later === cohort.length - 1;
  return later < cohort.length && (!isRunning || isOver(monthOf(asOf), asOf));
}

function sizeOf(months: readonly MonthSums[]): number {
  return months.reduce((sum, { cohort }) => sum + cohort[0]!, 0);
}

function activeIn(months: readonly MonthSums[], later: number): number {
  return months.reduce((sum, { cohort }) => sum + (cohort[later] ?? 0), 0);
}
