import { type MarginLeft, marginLeft, type PricedProduct } from "./margin";
import { type Repair, smallestRepair } from "./margin-repair";
import { billWith, type ExclusionRule, exclusionRule, isOfTier, type Programme } from "./programme";
import { type WorstBill, worstBill } from "./worst-bill";

/** What an offer leaves of a product's price: alone, and together with everything else that may lower the same bill. */
export interface OfferStack {
  readonly alone: MarginLeft;
  /** The lowest bill with this offer on it. */
  readonly worst: WorstBill & { readonly left: MarginLeft };
  /** The smallest change that lifts every bill with this offer to the floor. */
  readonly repair: Repair;
  /** Programmes that may be used on the same bill. */
  readonly combinesWith: readonly Programme[];
  readonly excluded: readonly ExcludedProgramme[];
  /** A bill without this offer that is lower still; null = there is none. */
  readonly lower: WorstBill | null;
}

/** A programme that is never on the same bill, and the rule that decides. */
export interface ExcludedProgramme {
  readonly programme: Programme;
  readonly rule: ExclusionRule;
}

/**
 * An offer among all programmes of a product: which of them meet it on one bill, which do not and why, and the worst that can come of it.
 *
 * @param own one of the programmes
 * @see theory 7.7, 7.8
 */
export function offerStack(
  product: PricedProduct,
  programmes: readonly Programme[],
  own: Programme,
): OfferStack {
  const others = programmes.filter((programme) => programme !== own);
  const rules = others.map((programme) => ({ programme, rule: exclusionRule(own, programme) }));
  const together = programmes.filter(
    (programme) => programme === own || exclusionRule(own, programme) === null,
  );
  const worst = worstBill(product.price, together);
  const anywhere = worstBill(product.price, programmes);
  return {
    alone: marginLeft(product, billWith(product.price, [own])),
    worst: { ...worst, left: marginLeft(product, worst.bill) },
    repair: smallestRepair(product, together, worst),
    combinesWith: together.filter((programme) => programme !== own),
    excluded: rules.flatMap(({ programme, rule }) => (rule === null ? [] : { programme, rule })),
    lower: anywhere.bill < worst.bill ? anywhere : null,
  };
}

/** The programme of an offer among those of a product, of two with one name the last; null where it lowers no bill. */
export function programmeOf(offer: string, programmes: readonly Programme[]): Programme | null {
  const own = programmes.filter((programme) => !isOfTier(programme) && programme.keys[0] === offer);
  return own[own.length - 1] ?? null;
}
