import { type Ledger, rowsByClient } from "../records/ledger";
import type { Day } from "../values/day";
import { historyOf } from "./history";
import { removedOrders } from "./removed-orders";

/**
 * The days on which each client bought, ascending: rows of one day are one purchase, refunds are none, and the orders refunded by the day of the
 * question are not counted.
 * @see theory 2.1–2.4
 */
export function purchaseDays(ledger: Ledger, clients: number, asOf: Day): (readonly Day[])[] {
  const rowsOf = rowsByClient(ledger, clients, asOf);
  return Array.from({ length: clients }, (_, client) => {
    const rows = rowsOf(client);
    return historyOf(ledger, rows, removedOrders(ledger, rows, asOf), asOf).days;
  });
}

/** The first day with a purchase by any client; null without purchases. */
export function firstPurchaseDay(days: readonly (readonly Day[])[]): Day | null {
  let first: Day | null = null;
  for (const [day] of days) if (day !== undefined && (first === null || day < first)) first = day;
  return first;
}
