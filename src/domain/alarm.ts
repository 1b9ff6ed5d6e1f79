import type { Touch } from "./base";
import type { Day, Days } from "./day";

/** A client who rated us badly since the last purchase, with a clock. */
export interface Alarm {
  readonly rating: number;
  readonly ratedOn: Day;
  /** How long it has stood. */
  readonly days: Days;
}

const worstRatings = 2;

/**
 * The alarm that a client has raised: the latest rating since the last purchase is 2 or lower. It rests for the day on which we have
 * touched the client after the rating, and comes back on the next.
 * @see theory 9.4
 */
export function openAlarm(touches: readonly Touch[], lastPurchase: Day | null, asOf: Day): Alarm | null {
  if (lastPurchase === null) return null;
  const known = touches.filter(({ day }) => day >= lastPurchase && day <= asOf);
  const inOrder = [...known].sort((a, b) => a.day - b.day);
  const place = inOrder.map(({ rating }) => rating !== null).lastIndexOf(true);
  const rated = inOrder[place];
  if (rated === undefined || rated.rating === null || rated.rating > worstRatings) return null;
  const isAnsweredToday = inOrder.slice(place + 1).some(({ day }) => day === asOf);
  return isAnsweredToday ? null : { rating: rated.rating, ratedOn: rated.day, days: asOf - rated.day };
}
