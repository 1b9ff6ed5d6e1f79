import type { Days } from "../values/day";

/** Every default marked [D] in the theory that the rules read; a row each on the Settings sheet. */
export interface Settings {
  /** The cycle of a client without a cycle of their own, of a product, category or segment; null = a one-off business. @see theory 3.1 */
  readonly businessCycleDays: Days | null;
  /** Share of the cycle after which a purchase is due soon. @see theory 3.3 */
  readonly dueSoonShare: number;
  /** How many cycles without a purchase are "long overdue". @see theory 3.3 */
  readonly longOverdueCycles: number;
  /** Gaps between purchases from which the rhythm is trusted. @see theory 3.4 */
  readonly trustedGaps: number;
  /** Whether a trusted rhythm has priority over the product's cycle. @see theory 3.4 */
  readonly rhythmFirst: boolean;
  /** Purchases that make a fan. @see theory 4.2 */
  readonly fanPurchases: number;
  /** Growth signs that make a fan. @see theory 4.2 */
  readonly fanGrowthSigns: number;
  /** How much higher or shorter a mean must be to be a sign, 0.1 = 10 %. @see theory 4.3 */
  readonly growthShare: number;
  /** Days after its due day from which a step is overdue. @see theory 8.8 */
  readonly stepGraceDays: Days;
  /** Days after which a client who was touched may be touched for the same reason again. @see theory 14.1 */
  readonly touchAgainDays: Days;
  /** How many clients a person is shown a day; null = all. @see theory 14.2 */
  readonly dailyCapacity: number | null;
  /** The day after a purchase from which we ask how it went. @see theory 7.1 */
  readonly careFromDay: Days;
  /** The last day after a purchase on which we still ask. @see theory 7.1 */
  readonly careUntilDay: Days;
  /** The largest share of touches that may be offers, 0.2 = 20 %. @see theory 6.3 */
  readonly offerShare: number;
  /** Over how many last days that share is counted. @see theory 6.3 */
  readonly offerWindowDays: Days;
  /** How often offers may be made where the segment does not set it. @see theory 6.4 */
  readonly offerFrequency: OfferFrequency;
  /** How many touches of any kind a client may get in any 30 days; null = no limit. @see theory 6.4 */
  readonly mostTouches: number | null;
  /** The day after a purchase from which the next offer is welcome. @see theory 7.1 */
  readonly offerFromDay: Days;
  /** The last day after a purchase on which the next offer is welcome. @see theory 7.1 */
  readonly offerUntilDay: Days;
  /** Days for which earned points are valid; null = no limit. @see theory 5.5 */
  readonly pointsTermDays: Days | null;
  /** The smallest margin allowed where the product sets none, 0.2 = 20 %. @see theory 7.7 */
  readonly marginFloor: number;
  /** Whether equipment of a contract cancelled early is compensated for the days left only. @see theory 7.4 */
  readonly equipmentProRata: boolean;
  /** The five readiness questions; null = not answered, which locks nothing. @see theory 8.6 */
  readonly readiness: Readonly<Record<ReadinessKey, boolean | null>>;
}

/** Offers at least 7 days apart, or a maximum number in any 30 days. @see theory 6.4 */
export type OfferFrequency = "weekly" | 1 | 2 | 3;

/** a useful mailings · b client diagnostics · c status levels · d project groups · e resources for joint products */
export type ReadinessKey = "a" | "b" | "c" | "d" | "e";

export const readinessKeys: readonly ReadinessKey[] = ["a", "b", "c", "d", "e"];

/** The defaults for settings the team left blank. */
export const defaultSettings: Settings = {
  businessCycleDays: null,
  dueSoonShare: 0.8,
  longOverdueCycles: 3,
  trustedGaps: 3,
  rhythmFirst: false,
  fanPurchases: 3,
  fanGrowthSigns: 2,
  growthShare: 0.1,
  stepGraceDays: 7,
  touchAgainDays: 14,
  dailyCapacity: null,
  careFromDay: 2,
  careUntilDay: 7,
  offerShare: 0.2,
  offerWindowDays: 90,
  offerFrequency: "weekly",
  mostTouches: null,
  offerFromDay: 2,
  offerUntilDay: 7,
  pointsTermDays: null,
  marginFloor: 0,
  equipmentProRata: false,
  readiness: { a: null, b: null, c: null, d: null, e: null },
};
