import { anyPoints, anyTier, type OfferKind, type OfferRow } from "../records/offer";
import type { Status } from "../records/status";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { billAfter, billAfterPoints, type Cut, freeCut, shareCut } from "./bill";

/** One thing that lowers a bill: a tier's discount, points of a tier, or a row of Offers. @see theory 7.8 */
export interface Programme {
  readonly kind: "tier" | "points" | OfferKind;
  readonly name: string;
  /** What other rows call it in *Not with*. */
  readonly keys: readonly string[];
  /** The tier that gives it, as its place in the table; of an offer, the lowest tier it is for. */
  readonly tier: number;
  /** The share of the bill it takes; of points, the most they may pay. */
  readonly share: number;
  /** How many are paid before one is free. */
  readonly freeAfter: number | null;
  readonly forSegment: string | null;
  readonly forStatus: Status | null;
  readonly notWith: readonly string[];
}

/** What a tier takes off a bill. */
export interface TierTerms {
  readonly key: string;
  readonly name: string;
  readonly discount: number;
  readonly redeemCap: number;
}

/** Everything that may lower a bill of a product: every tier counts, and every offer for it that is not over. @see theory 7.8 */
export function programmesFor(
  product: string,
  tiers: readonly TierTerms[],
  offers: readonly OfferRow[],
  asOf: Day | null,
): Programme[] {
  const isOpen = ({ until }: OfferRow) => until === null || asOf === null || until >= asOf;
  const isFor = (offer: OfferRow) => offer.product === null || offer.product === product;
  return [
    ...tiers.flatMap(tierProgrammes),
    ...offers.filter((offer) => isOpen(offer) && isFor(offer)).map((offer) => offerProgramme(offer, tiers)),
  ].filter(({ share, freeAfter }) => share > 0 || freeAfter !== null);
}

/** Why two programmes never meet on one bill. @see theory 15 (7.8) */
export type ExclusionRule = "one tier" | "one limited offer" | "segment" | "status" | "not with";

/** The rule that forbids two programmes on one bill; null = they can be combined. @see theory 15 (7.8) */
export function exclusionRule(one: Programme, other: Programme): ExclusionRule | null {
  if (!holdsTier(one, other)) return "one tier";
  if (one.kind === "limited offer" && other.kind === "limited offer") return "one limited offer";
  if (!areSame(one.forSegment, other.forSegment)) return "segment";
  if (!areSame(one.forStatus, other.forStatus)) return "status";
  return excludes(one, other) || excludes(other, one) ? "not with" : null;
}

/** Whether two programmes may lower one bill: one client, one tier, one limited offer, and nothing that *Not with* excludes. */
export function canCombine(one: Programme, other: Programme): boolean {
  return exclusionRule(one, other) === null;
}

/** The bill when all these programmes are used at once, points last. @see theory 7.7 */
export function billWith(price: Money, programmes: readonly Programme[]): Money {
  const cuts = programmes.filter(({ kind }) => kind !== "points").flatMap(cutsOf);
  const points = programmes.filter(({ kind }) => kind === "points");
  return points.reduce((bill, { share }) => billAfterPoints(bill, share), billAfter(price, cuts));
}

function cutsOf({ share, freeAfter }: Programme): Cut[] {
  return [shareCut(share), ...(freeAfter === null ? [] : [freeCut(freeAfter)])];
}

function tierProgrammes({ key, name, discount, redeemCap }: TierTerms, tier: number): Programme[] {
  const ofTier = { name, tier, freeAfter: null, forSegment: null, forStatus: null, notWith: [] };
  return [
    { ...ofTier, kind: "tier", share: discount, keys: [key, anyTier] },
    { ...ofTier, kind: "points", share: redeemCap, keys: [anyPoints] },
  ];
}

function offerProgramme(offer: OfferRow, tiers: readonly TierTerms[]): Programme {
  const { kind, name, key, freeAfter, forSegment, forStatus, notWith } = offer;
  return {
    ...{ kind, name, freeAfter, forSegment, forStatus, notWith },
    share: offer.discount,
    keys: [key],
    tier: tiers.findIndex((tier) => tier.key === offer.forTier),
  };
}

function holdsTier(one: Programme, other: Programme): boolean {
  if (isOfTier(one)) return isOfTier(other) ? one.tier === other.tier : one.tier >= other.tier;
  return !isOfTier(other) || other.tier >= one.tier;
}

/** A programme that comes with a tier, and is no row of Offers. */
export function isOfTier({ kind }: Programme): boolean {
  return kind === "tier" || kind === "points";
}

function areSame<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other;
}

function excludes({ notWith }: Programme, other: Programme): boolean {
  return other.keys.some((key) => notWith.includes(key));
}
