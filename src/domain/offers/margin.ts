import type { Money } from "../values/money";
import { millionth, millionthsOf } from "./bill";

/** How a bill compares with the minimum margin. @see theory 7.7 */
export type MarginVerdict = "ok" | "below floor" | "zero" | "loss";

/** What a bill leaves us. */
export interface MarginLeft {
  readonly bill: Money;
  /** (bill − cost) / bill, 0.14 = 14 %; null of a bill of 0. */
  readonly margin: number | null;
  readonly verdict: MarginVerdict;
  /** How much more must be sold to earn the same, 1 = twice as much; null = no amount is enough. */
  readonly extraSales: number | null;
}

/** What a product is sold for, costs us, and must at least leave. */
export interface PricedProduct {
  readonly price: Money;
  readonly cost: Money;
  /** The least margin, 0.2 = 20 %. */
  readonly floor: number;
}

/**
 * The margin guard: what a bill leaves, whether that is enough, and how much more must then be sold.
 *
 * extra sales = (price − bill) / (bill − cost)
 *
 * @see theory 7.7, 15 (7.7)
 */
export function marginLeft(product: PricedProduct, bill: Money): MarginLeft {
  const { price, cost } = product;
  return {
    bill,
    margin: bill === 0 ? null : (bill - cost) / bill,
    verdict: marginVerdict(product, bill),
    extraSales: bill <= cost ? null : (price - bill) / (bill - cost),
  };
}

/** Whether a bill reaches the minimum margin; a margin equal to it does, and a bill of 0 never does. */
export function keepsFloor({ cost, floor }: PricedProduct, bill: Money): boolean {
  if (bill === 0) return false;
  return BigInt(bill - cost) * BigInt(millionth) >= BigInt(bill) * BigInt(millionthsOf(floor));
}

/**
 * The share by which sales must grow to earn the same after a discount.
 *
 * extra sales = d / (m − d)
 *
 * @returns null where the discount eats the whole margin, d ≥ m
 * @see theory 7.7
 */
export function extraSalesFor(margin: number, discount: number): number | null {
  const [m, d] = [millionthsOf(margin), millionthsOf(discount)];
  return d >= m ? null : d / (m - d);
}

function marginVerdict(product: PricedProduct, bill: Money): MarginVerdict {
  if (bill === 0 || bill < product.cost) return "loss";
  if (bill === product.cost) return "zero";
  return keepsFloor(product, bill) ? "ok" : "below floor";
}
