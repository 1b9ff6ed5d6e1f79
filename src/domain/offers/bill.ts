import type { Money } from "../values/money";

/** What one discount leaves of a price, as a fraction of whole numbers: 93/100 after 7 %, 3/4 when every fourth is free. */
export interface Cut {
  readonly left: number;
  readonly of: number;
}

/** Shares are counted in millionths, so that 7 % is 70 000 and nothing is lost in fractions. */
export const millionth = 1_000_000;

/** A share in whole millionths. */
export function millionthsOf(share: number): number {
  return Math.round(share * millionth);
}

/** What a discount leaves: 7 % leaves 93 %. */
export function shareCut(share: number): Cut {
  return { left: millionth - millionthsOf(share), of: millionth };
}

/** What N-th free leaves of each price: paid / (paid + free). @see theory 7.6 */
export function freeCut(paid: number, free = 1): Cut {
  return { left: paid, of: paid + free };
}

/**
 * The bill after discounts one after another, rounded once, at the end.
 *
 * bill = price × Π left
 *
 * @see theory 7.7
 */
export function billAfter(price: Money, cuts: readonly Cut[]): Money {
  let left = BigInt(price);
  let of = BigInt(1);
  for (const cut of cuts) {
    left *= BigInt(cut.left);
    of *= BigInt(cut.of);
  }
  const two = BigInt(2);
  return Number((two * left + of) / (two * of));
}

/** What is still to pay when points pay as much of a bill as they may; they pay whole minor units, rounded down. @see theory 5.5 */
export function billAfterPoints(bill: Money, cap: number): Money {
  return bill - Number((BigInt(bill) * BigInt(millionthsOf(cap))) / BigInt(millionth));
}
