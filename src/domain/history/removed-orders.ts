import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** Orders taken out of the count; null where no refund names an order, as with most clients. */
export type RemovedOrders = ReadonlySet<string> | null;

/** Orders that refunds of the same number brought to 0 or less, over rows up to `asOf`. @see theory 2.3 */
export function removedOrders(ledger: Ledger, rows: ClientRows, asOf: Day): RemovedOrders {
  const totals = refundedOrders(ledger, rows, asOf);
  if (totals === null) return null;
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const order = ledger.order(rows[i]!);
    const total = order === null ? undefined : totals.get(order);
    if (total !== undefined) totals.set(order!, total + ledger.amount[rows[i]!]!);
  }
  return new Set([...totals].filter(([, total]) => total <= 0).map(([order]) => order));
}

/** Orders that some refund names, each with a total of 0 to start from; null where there is none. */
export function refundedOrders(ledger: Ledger, rows: ClientRows, asOf: Day): Map<string, Money> | null {
  let orders: Map<string, Money> | null = null;
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    if (ledger.amount[rows[i]!]! >= 0) continue;
    const order = ledger.order(rows[i]!);
    if (order !== null) orders = (orders ?? new Map()).set(order, 0);
  }
  return orders;
}
