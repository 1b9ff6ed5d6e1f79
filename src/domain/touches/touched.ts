import type { Touch } from "../records/touch";
import type { Day } from "../values/day";

/** Whether we have touched a client on or after a day. */
export function isTouchedSince(touches: readonly Touch[], from: Day, asOf: Day): boolean {
  return touches.some(({ day }) => day >= from && day <= asOf);
}

/** The day of our latest touch; null = never. */
export function lastTouch(touches: readonly Touch[], asOf: Day): Day | null {
  const days = touches.flatMap(({ day }) => (day <= asOf ? day : []));
  return days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day));
}
