import type { Day } from "./day";
import type { ClientRows, Ledger } from "./ledger";
import type { Money } from "./money";

/** A client's purchases, oldest first; rows of one day are one purchase. @see theory 2.1 */
export interface History {
  readonly days: readonly Day[];
  /** What was paid for each purchase; refunds lower spend, not this. */
  readonly amounts: readonly Money[];
  /** NaN where no row of the purchase says a quantity. */
  readonly quantities: readonly number[];
}

export const noHistory: History = { days: [], amounts: [], quantities: [] };

/**
 * The purchases that count on a day: rows up to it, without refunds and without orders that refunds brought to 0 or less.
 * @see theory 2.1, 2.3, 2.4
 */
export function historyOf(ledger: Ledger, rows: ClientRows, removed: RemovedOrders, asOf: Day): History {
  const days: Day[] = [];
  const amounts: Money[] = [];
  const quantities: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const day = ledger.day[row]!;
    if (day > asOf) break;
    if (!isPurchase(ledger, row, removed)) continue;
    const last = days.length - 1;
    if (last >= 0 && days[last] === day) {
      amounts[last]! += ledger.amount[row]!;
      quantities[last] = addQuantities(quantities[last]!, ledger.quantity[row]!);
    } else {
      days.push(day);
      amounts.push(ledger.amount[row]!);
      quantities.push(ledger.quantity[row]!);
    }
  }
  return { days, amounts, quantities };
}

/** Whether a row is part of a purchase: not a refund, and its order still counts. @see theory 2.3, 15 (2.3) */
export function isPurchase(ledger: Ledger, row: number, removed: RemovedOrders): boolean {
  if (ledger.amount[row]! < 0) return false;
  if (removed === null) return true;
  const order = ledger.order(row);
  return order === null || !removed.has(order);
}

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

/** The first so many purchases of a history. */
export function firstPurchases(history: History, count: number): History {
  if (count >= history.days.length) return history;
  return {
    days: history.days.slice(0, count),
    amounts: history.amounts.slice(0, count),
    quantities: history.quantities.slice(0, count),
  };
}

/** The day of the last purchase; null without purchases. */
export function lastPurchase(history: History): Day | null {
  return history.days[history.days.length - 1] ?? null;
}

function addQuantities(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : one + other;
}
