import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";

/** The state of a client in the post-purchase window. */
export type OfferWindow =
  | { readonly code: "too early"; readonly opensOn: Day }
  /** Days left after this one: 0 on the last day. */
  | { readonly code: "open"; readonly daysLeft: Days }
  | { readonly code: "closed" };

/**
 * The post-purchase window: too early before its first day, open through its last one, closed after.
 *
 * @returns null without a purchase
 * @see theory 7.1
 */
export function offerWindow(
  lastPurchase: Day | null,
  { offerFromDay, offerUntilDay }: Pick<Settings, "offerFromDay" | "offerUntilDay">,
  asOf: Day,
): OfferWindow | null {
  if (lastPurchase === null || lastPurchase > asOf) return null;
  const elapsed = asOf - lastPurchase;
  if (elapsed < offerFromDay) return { code: "too early", opensOn: lastPurchase + offerFromDay };
  return elapsed > offerUntilDay ? { code: "closed" } : { code: "open", daysLeft: offerUntilDay - elapsed };
}
