import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import { isPurchase } from "./history";
import type { RemovedOrders } from "./removed-orders";

/** The last day on which each product was bought, in orders that still count. */
export function lastBought(
  ledger: Ledger,
  rows: ClientRows,
  removed: RemovedOrders,
  asOf: Day,
): Map<string, Day> {
  const bought = new Map<string, Day>();
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const product = ledger.product(rows[i]!);
    if (product !== null && isPurchase(ledger, rows[i]!, removed)) bought.set(product, ledger.day[rows[i]!]!);
  }
  return bought;
}
