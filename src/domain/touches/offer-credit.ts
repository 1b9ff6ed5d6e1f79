import type { SegmentVerdict } from "../conditions/segment";
import type { Base } from "../records/base";
import type { OfferFrequency, Settings } from "../records/settings";
import type { TouchRow } from "../records/touch";
import { hasLeft } from "../status/left";
import type { Day } from "../values/day";
import type { Verdict } from "../values/verdict";
import { capDays, firstFreeDay, frequencyFor, frequencyLimit } from "./offer-frequency";
import { usefulTouchesShort } from "./offer-share";
import { isOffer, type TouchCount, touchCount } from "./touch-count";

/** What decides about an offer in addition to the touches. */
export interface OfferClient {
  /** Consent is no. */
  readonly refusesContact: boolean;
  /** Left us and has not bought since. */
  readonly hasLeft: boolean;
  readonly frequency: OfferFrequency;
}

/** The settings that offers are judged by. @see theory 6.3, 6.4 */
export type OfferRules = Pick<Settings, "offerShare" | "offerWindowDays" | "mostTouches">;

/** The rules that can forbid an offer, in the order in which they are checked. @see theory 6.5 */
export type BindingRule = "no consent" | "left" | "share" | "frequency" | "most touches";

/** What a client's touches have earned. */
export interface OfferCredit extends TouchCount {
  /** The one rule that binds. */
  readonly code: BindingRule | "allowed";
  /** Useful touches missing before an offer stays within the share; null where touches would not help. */
  readonly usefulShort: number | null;
  /** The first day on which an offer is allowed: asOf where it is; null where waiting alone would not help. */
  readonly nextDay: Day | null;
}

/** Whether an offer is allowed, and why. */
export type OfferVerdict = Verdict<boolean, OfferCredit>;

/**
 * Whether a client may be made an offer on a day, and the one rule that binds: no consent → left → share → frequency, and last the cap for all
 * touches, if one is set.
 * @see theory 6.3–6.5, 15 (6.3)
 */
export function offerVerdict(
  client: OfferClient,
  touches: readonly TouchRow[],
  rules: OfferRules,
  asOf: Day,
): OfferVerdict {
  const count = touchCount(touches, rules.offerWindowDays, asOf);
  const verdict = (code: OfferCredit["code"], usefulShort: number | null, nextDay: Day | null) => ({
    value: code === "allowed",
    because: { code, ...count, usefulShort, nextDay },
  });
  if (client.refusesContact) return verdict("no consent", null, null);
  if (client.hasLeft) return verdict("left", null, null);
  const usefulShort = usefulTouchesShort(count, rules.offerShare);
  if (usefulShort > 0) return verdict("share", usefulShort, null);
  const offerDay = firstFreeDay(touches.filter(isOffer), frequencyLimit(client.frequency), asOf);
  const touchDay = firstTouchDay(touches, rules, asOf);
  const nextDay = Math.max(offerDay, touchDay);
  if (offerDay > asOf) return verdict("frequency", 0, nextDay);
  return verdict(touchDay > asOf ? "most touches" : "allowed", 0, nextDay);
}

/** The verdict on a client of a base, by place in its list; its segment, typed or by a rule, may have a frequency of its own. @see theory 6.5 */
export function clientOfferVerdict(
  base: OfferBase,
  place: number,
  { segment, lastPurchase }: { readonly segment: SegmentVerdict; readonly lastPurchase: Day | null },
  asOf: Day,
): OfferVerdict {
  const client = base.clients[place]!;
  const judged = {
    refusesContact: client.refusesContact,
    hasLeft: hasLeft(client, lastPurchase, asOf),
    frequency: frequencyFor(base, segment.value),
  };
  return offerVerdict(judged, base.touches?.get(place) ?? [], base.settings, asOf);
}

/** What of a base the rules of offers read. */
export type OfferBase = Pick<Base, "clients" | "touches" | "settings" | "offerFrequencies">;

/** The first day, from `asOf` on, on which the cap allows any touch of a client. @see theory 6.4 */
export function firstTouchDay(
  touches: readonly TouchRow[],
  { mostTouches }: Pick<OfferRules, "mostTouches">,
  asOf: Day,
): Day {
  return mostTouches === null ? asOf : firstFreeDay(touches, { max: mostTouches, days: capDays }, asOf);
}
