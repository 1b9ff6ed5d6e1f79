import type { Days } from "../values/day";
import type { Cycle } from "./cycle";

/** Factors of the set cycles that are tried, in tenths: 1.0, 1.1 … 2.0. */
export const cycleTenths: readonly number[] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/** A cycle scaled by tenths, in whole days; half a day is rounded up. */
export function scaledDays(cycleDays: Days, tenths: number): Days {
  return Math.floor((cycleDays * tenths + 5) / 10);
}

/**
 * A client's cycle if all cycles that the team has set for products, categories, segments and the business were scaled by
 * tenths. A cycle typed for one client, and a rhythm, are not rules of the team: they stay.
 * @see theory 3.1
 */
export function scaledCycle({ days, source }: Cycle, tenths: number): Days | null {
  if (days === null || source === "client" || source === "rhythm") return days;
  return scaledDays(days, tenths);
}
