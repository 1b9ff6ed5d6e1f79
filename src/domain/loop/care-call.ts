import type { Settings } from "../records/settings";
import type { Touch } from "../records/touch";
import type { Day, Days } from "../values/day";

/** The call to ask how the purchase went. */
export interface CareCall {
  readonly lastPurchase: Day;
  readonly elapsed: Days;
  /** The last day on which it still makes sense. */
  readonly until: Day;
}

/**
 * The "we care about you" call that is due: from day 2 to day 7 after the last purchase, until the client had an experience touch or rated us.
 * @see theory 7.1, 9.2
 */
export function careCall(
  touches: readonly Touch[],
  lastPurchase: Day | null,
  { careFromDay, careUntilDay }: Settings,
  asOf: Day,
): CareCall | null {
  if (lastPurchase === null) return null;
  const elapsed = asOf - lastPurchase;
  if (elapsed < careFromDay || elapsed > careUntilDay) return null;
  const isCaredFor = touches.some(
    (touch) => touch.day >= lastPurchase && touch.day <= asOf && isExperience(touch),
  );
  return isCaredFor ? null : { lastPurchase, elapsed, until: lastPurchase + careUntilDay };
}

/** A touch that helps the client get the promised result, or a question whether they did. @see theory 15 (9.1) */
export function isExperience({ content, channel, rating }: Touch): boolean {
  return content === "care" || channel === "visit" || channel === "videoCall" || rating !== null;
}
