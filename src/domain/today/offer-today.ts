import type { Standing } from "../client/standing";
import type { TodayBase } from "../records/today-base";
import { clientOfferVerdict, type OfferCredit } from "../touches/offer-credit";
import { isTouchedSince } from "../touches/touched";
import { clientUsefulTouch, type UsefulTouch } from "../touches/useful-touch";
import type { Day } from "../values/day";

/** An offer that waits, with the rule that binds, and the useful touch that takes its place. */
export interface InsteadOfOffer {
  readonly credit: OfferCredit;
  readonly touch: UsefulTouch;
}

/**
 * The result of a step with an offer today: the offer itself where it is allowed; else the useful touch that earns it, when the settings' number of
 * days after the last touch has passed; "later" where neither may happen today. Without a list of touches no rule can be checked.
 *
 * @param due the day from which the step requires the offer
 * @see theory 6.5, 14.2
 */
export function insteadOfOffer(
  base: TodayBase,
  place: number,
  standing: Standing,
  due: Day,
  asOf: Day,
): InsteadOfOffer | "allowed" | "later" {
  if (base.touches === null) return "allowed";
  const verdict = clientOfferVerdict(base, place, standing, asOf);
  if (verdict.value) return "allowed";
  const quietFrom = Math.max(due, asOf - base.settings.touchAgainDays + 1);
  if (isTouchedSince(base.touches.get(place) ?? [], quietFrom, asOf)) return "later";
  const touch = clientUsefulTouch(base, place, standing, base.standards, asOf);
  if (touch === null || touch.from > asOf) return "later";
  return { credit: verdict.because, touch };
}
