import { firstPurchaseDay } from "../history/purchase-days";
import { countThrough } from "../history/purchase-history";
import { beforeAllDays, type Day } from "../values/day";
import { isOver, type Month, monthsBetween } from "../values/month";

/** The clients who first bought in one month, and how many of them bought in each month since. */
export interface Cohort {
  readonly month: Month;
  readonly clients: number;
  /** Clients with a purchase, by months since that of the first: in month 0 all of them. */
  readonly active: readonly number[];
  /** Which of these months is still running; null = all are over. */
  readonly partial: number | null;
}

/**
 * Monthly cohorts; a month without new clients has a cohort of 0.
 *
 * @param days the days on which each client bought, ascending
 * @param months all since the first purchase unless given: months in a row, the last of them that of the day of the question
 * @see theory 11.3
 */
export function cohorts(
  days: readonly (readonly Day[])[],
  asOf: Day,
  months: readonly Month[] = cohortMonths(days, asOf),
): Cohort[] {
  const active = activeClients(days, months);
  const running = months.every((month) => isOver(month, asOf)) ? null : months.length - 1;
  return months.map((month, cohort) => ({
    month,
    clients: active[cohort]![0]!,
    active: active[cohort]!,
    partial: running === null ? null : running - cohort,
  }));
}

/** The months from the first purchase of all, but not before `from`, through the running one; none before anybody bought. */
export function cohortMonths(
  days: readonly (readonly Day[])[],
  asOf: Day,
  from: Day = beforeAllDays,
): Month[] {
  const first = firstPurchaseDay(days);
  return first === null ? [] : monthsBetween(Math.max(first, from), asOf);
}

/** The share of its clients that bought in a month; null for an empty cohort. */
export function retainedShare({ clients, active }: Cohort, month: number): number | null {
  return clients === 0 ? null : active[month]! / clients;
}

function activeClients(days: readonly (readonly Day[])[], months: readonly Month[]): number[][] {
  const starts = months.map(({ first }) => first);
  const active = months.map((_, cohort) => months.slice(cohort).map(() => 0));
  for (const bought of days) {
    if (bought.length === 0) continue;
    const cohort = countThrough(starts, bought[0]!) - 1;
    if (cohort < 0) continue;
    let counted = -1;
    for (const day of bought) {
      const month = countThrough(starts, day) - 1;
      if (month !== counted) active[cohort]![month - cohort]!++;
      counted = month;
    }
  }
  return active;
}
