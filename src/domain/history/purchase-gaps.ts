import { type ClientRows, type Ledger, rowsByClient } from "../records/ledger";
import type { Day, Days } from "../values/day";
import { isPurchase } from "./history";
import { removedOrders } from "./removed-orders";

/** The days between two purchases of one client. */
export interface Gap {
  /** The day of the earlier purchase. */
  readonly startedOn: Day;
  readonly days: Days;
}

/** The gaps of a whole base: between any purchases of a client, and between those of one product. */
export interface PurchaseGaps {
  readonly business: readonly Gap[];
  /** By key of the product; a product that no client has bought twice has an empty list. */
  readonly products: ReadonlyMap<string, readonly Gap[]>;
}

/**
 * How long clients really wait between purchases: rows of one day are one purchase, refunds and the orders they took back are none.
 *
 * @param sameOrderDays purchases not further than this from the first of an order belong to it; 0 = only those of the same day
 * @see theory 2.1, 2.3, 3.1
 */
export function purchaseGaps(ledger: Ledger, clients: number, sameOrderDays: Days, asOf: Day): PurchaseGaps {
  const rowsOf = rowsByClient(ledger, clients, asOf);
  const business: Gap[] = [];
  const products = new Map<string, Gap[]>();
  for (let client = 0; client < clients; client++) {
    addGaps(ledger, rowsOf(client), sameOrderDays, asOf, business, products);
  }
  return { business, products };
}

/** Adds the gaps of one client to those of the others. */
function addGaps(
  ledger: Ledger,
  rows: ClientRows,
  sameOrderDays: Days,
  asOf: Day,
  business: Gap[],
  products: Map<string, Gap[]>,
): void {
  const removed = removedOrders(ledger, rows, asOf);
  const last = new Map<string, Day>();
  let lastOfAll: Day | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!isPurchase(ledger, row, removed)) continue;
    const day = ledger.day[row]!;
    lastOfAll = later(lastOfAll, day, sameOrderDays, business);
    const product = ledger.product(row);
    if (product === null) continue;
    const gaps = products.get(product) ?? [];
    products.set(product, gaps);
    last.set(product, later(last.get(product) ?? null, day, sameOrderDays, gaps));
  }
}

/** The day from which the next gap is counted; a gap is added only when a new order begins. */
function later(last: Day | null, day: Day, sameOrderDays: Days, gaps: Gap[]): Day {
  if (last === null) return day;
  if (day - last <= sameOrderDays) return last;
  gaps.push({ startedOn: last, days: day - last });
  return day;
}
