import { firstPurchaseDay } from "../history/purchase-days";
import { countThrough } from "../history/purchase-history";
import type { Day } from "../values/day";
import { type Period, type PeriodKind, periodsBetween } from "../values/period";

/** How often those bought who bought at all in a period. */
export interface Frequency {
  readonly period: Period;
  readonly purchases: number;
  /** Clients with a purchase in the period. */
  readonly clients: number;
  /** Purchases by one of these clients; null where none bought. */
  readonly perClient: number | null;
  /** The period is not over on the day of the question. */
  readonly isPartial: boolean;
}

/**
 * Deal frequency by week, month or year, from the first purchase through the running period.
 *
 * frequency = purchases / clients with a purchase in the period
 *
 * @param days the days on which each client bought, ascending
 * @see theory 11.1
 */
export function dealFrequency(days: readonly (readonly Day[])[], kind: PeriodKind, asOf: Day): Frequency[] {
  const first = firstPurchaseDay(days);
  return first === null ? [] : frequencyIn(days, periodsBetween(kind, first, asOf), asOf);
}

/** Deal frequency in periods that follow one another; purchases outside of them are left out. @see theory 11.1 */
export function frequencyIn(
  days: readonly (readonly Day[])[],
  periods: readonly Period[],
  asOf: Day,
): Frequency[] {
  const starts = periods.map(({ first }) => first);
  const end = Math.min(asOf, periods[periods.length - 1]?.last ?? asOf);
  const purchases = starts.map(() => 0);
  const clients = starts.map(() => 0);
  for (const bought of days) {
    let counted = -1;
    for (const day of bought) {
      const period = day > end ? -1 : countThrough(starts, day) - 1;
      if (period < 0) continue;
      purchases[period]!++;
      if (period !== counted) clients[period]!++;
      counted = period;
    }
  }
  return periods.map((period, i) => ({
    period,
    purchases: purchases[i]!,
    clients: clients[i]!,
    perClient: clients[i] === 0 ? null : purchases[i]! / clients[i]!,
    isPartial: period.last > asOf,
  }));
}
