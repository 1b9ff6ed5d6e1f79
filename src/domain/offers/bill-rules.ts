import type { OfferRow } from "../records/offer";
import { billWith, canCombine, type Programme, programmesFor, type TierTerms } from "./programme";
import { worstBill } from "./worst-bill";

/** A rule that would lower a client's bill, and whether it does. */
export interface BillRule {
  readonly programme: Programme;
  /** The rule that decides against it, and why the two never meet; null = it counts. */
  readonly overriddenBy: { readonly programme: Programme; readonly because: ConflictReason } | null;
}

/** Why two rules never lower one bill: *Not with* excludes it, or both are limited offers. @see theory 7.8 */
export type ConflictReason = "not with" | "one limited offer";

/** The rules that fall on one purchase of a product together. */
export interface BillRules {
  /** Key of the product; null = any other. */
  readonly product: string | null;
  /** Those that count first, points last. */
  readonly rules: readonly BillRule[];
  /** The share of the price that the discounts take together, points apart. */
  readonly takenShare: number;
}

/** Large enough for shares of a millionth. */
const samplePrice = 1_000_000_00;

/**
 * Where two rules or more fall on one purchase of a client: which of them count, one after another, and which yields to which. Of rules that never
 * meet, those count that give the client the lowest bill, so that no discount is given twice and every client gets what was promised.
 *
 * @param offers those open for the client
 * @param tier what the tier held takes off a bill; null = no tier
 * @see theory 7.6, 7.7, 7.8
 */
export function billRules(offers: readonly OfferRow[], tier: TierTerms | null): BillRules[] {
  const named = offers.flatMap(({ product }) => product ?? []);
  const anywhere = rulesOn(null, offers, tier);
  const onProducts = [...new Set(named)].map((product) => rulesOn(product, offers, tier));
  return [anywhere, ...onProducts].filter(({ rules }) => rules.length > 1);
}

function rulesOn(product: string | null, offers: readonly OfferRow[], tier: TierTerms | null): BillRules {
  const all = programmesFor(product ?? "", tier === null ? [] : [tier], offers, null);
  const discounts = all.filter(({ kind }) => kind !== "points");
  const { combination } = worstBill(samplePrice, discounts);
  const rules = all.map((programme) => ({ programme, overriddenBy: conflictIn(combination, programme) }));
  const counted = rules.filter(({ overriddenBy }) => overriddenBy === null);
  const bill = billWith(
    samplePrice,
    counted.flatMap(({ programme }) => (programme.kind === "points" ? [] : programme)),
  );
  const place = ({ overriddenBy, programme }: BillRule) =>
    (overriddenBy === null ? 0 : 2) + Number(programme.kind === "points");
  return {
    product,
    rules: rules.sort((one, other) => place(one) - place(other)),
    takenShare: 1 - bill / samplePrice,
  };
}

/** The first rule of those that count with which another never meets. */
function conflictIn(combination: readonly Programme[], programme: Programme): BillRule["overriddenBy"] {
  if (combination.includes(programme)) return null;
  const conflicting = combination.find((other) => !canCombine(other, programme));
  if (conflicting === undefined) return null;
  const isSecondOffer = conflicting.kind === "limited offer" && programme.kind === "limited offer";
  return {
    programme: conflicting,
    because: isSecondOffer && !names(conflicting, programme) ? "one limited offer" : "not with",
  };
}

function names(one: Programme, other: Programme): boolean {
  return (
    one.notWith.some((key) => other.keys.includes(key)) || other.notWith.some((key) => one.keys.includes(key))
  );
}
