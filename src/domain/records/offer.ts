import type { Day } from "../values/day";
import type { Money } from "../values/money";
import type { Status } from "./status";

/** What a row of Offers promises. @see theory 7.2, 7.6 */
export type OfferKind = "limited offer" | "n-th free" | "sum reward" | "volume discount";

/** A row of the Offers sheet; keys are names made comparable, and a blank cell requires nothing. */
export interface OfferRow {
  /** As written. */
  readonly name: string;
  readonly key: string;
  readonly kind: OfferKind;
  readonly text: string;
  readonly reason: string;
  /** The last day on which it can be used. */
  readonly until: Day | null;
  readonly isOnce: boolean;
  readonly saysNoRepeat: boolean;
  readonly forSegment: string | null;
  readonly forStatus: Status | null;
  /** Only from this tier on. */
  readonly forTier: string | null;
  /** null = for every product. */
  readonly product: string | null;
  /** A share of the price, 0.1 = 10 %; 0 where blank. */
  readonly discount: number;
  /** How many are paid before one is free. */
  readonly freeAfter: number | null;
  readonly rewardSum: Money | null;
  readonly minQuantity: number | null;
  /** Keys of offers and tiers it is never combined with, "tier" for every tier's discount and "points". */
  readonly notWith: readonly string[];
}

/** Codes in *Not with* of the discount of any tier, and of points. */
export const anyTier = "tier";
export const anyPoints = "points";
