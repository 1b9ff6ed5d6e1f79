import { isPurchase } from "../history/history";
import type { PurchaseHistory } from "../history/purchase-history";
import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";

/** "3 coffees, the 4th free": the client's progress. Units of the product. @see theory 7.6 */
export interface NthFree {
  readonly paid: number;
  readonly taken: number;
  /** Free units that wait for the client; below 0 where more were taken than earned. */
  readonly earned: number;
  /** Paid since the last free one was earned. */
  readonly progress: number;
}

/**
 * Units paid and free ones of a product, in orders that still count.
 *
 * earned = floor(paid ÷ n) − taken; progress = paid mod n
 * @param product key of the product; null = any
 * @param paidUnits n units are paid, the next is free
 * @see theory 7.6, 15 (7.6)
 */
export function nthFree(
  ledger: Ledger,
  rows: ClientRows,
  purchaseHistory: PurchaseHistory,
  { product, paidUnits }: { readonly product: string | null; readonly paidUnits: number },
  asOf: Day,
): NthFree {
  const { removed } = purchaseHistory.purchasesOn(asOf);
  let [paid, taken] = [0, 0];
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const row = rows[i]!;
    if (product !== null && ledger.product(row) !== product) continue;
    if (!isPurchase(ledger, row, removed)) continue;
    if (ledger.amount[row]! > 0) paid += thousandths(ledger.quantity[row]!);
    else taken += thousandths(ledger.quantity[row]!);
  }
  const each = thousandths(paidUnits);
  const earned = Math.floor(paid / each) - taken / 1000;
  return { paid: paid / 1000, taken: taken / 1000, earned, progress: (paid % each) / 1000 };
}

/** The discount that a free unit after n paid ones comes to: 1/(n + 1). @see theory 7.6 */
export function nthFreeDiscount(paidUnits: number): number {
  return 1 / (paidUnits + 1);
}

/** Quantities add up as whole numbers; a blank one is 1. */
function thousandths(quantity: number): number {
  return Number.isNaN(quantity) ? 1000 : Math.max(0, Math.round(quantity * 1000));
}
