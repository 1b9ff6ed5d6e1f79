import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import type { RemovedOrders } from "./removed-orders";

/** A client's purchases, oldest first; rows of one day are one purchase. @see theory 2.1 */
export interface History {
  readonly days: readonly Day[];
  /** What was paid for each purchase; refunds lower spend, not this. */
  readonly amounts: readonly Money[];
  /** NaN where no row of the purchase has a quantity. */
  readonly quantities: readonly number[];
}

/**
 * The purchases that count on a day: rows up to it, without refunds and without orders that refunds brought to 0 or less.
 * @see theory 2.1, 2.3, 2.4
 */
export function historyOf(ledger: Ledger, rows: ClientRows, removed: RemovedOrders, asOf: Day): History {
  const days: Day[] = [];
  for (let i = 0; i < rows.length; i++) {
    const day = ledger.day[rows[i]!]!;
    if (day > asOf) break;
    if (isPurchase(ledger, rows[i]!, removed) && days[days.length - 1] !== day) days.push(day);
  }
  return new LedgerHistory(ledger, rows, removed, days);
}

/** Every client needs days; amounts and quantities are needed only to judge growth, so they are added up on first use. */
class LedgerHistory implements History {
  private sums: { readonly amounts: Money[]; readonly quantities: number[] } | null = null;

  constructor(
    private readonly ledger: Ledger,
    private readonly rows: ClientRows,
    private readonly removed: RemovedOrders,
    readonly days: readonly Day[],
  ) {}

  get amounts(): readonly Money[] {
    return this.added().amounts;
  }

  get quantities(): readonly number[] {
    return this.added().quantities;
  }

  private added(): { readonly amounts: Money[]; readonly quantities: number[] } {
    this.sums ??= addUp(this.ledger, this.rows, this.removed, this.days);
    return this.sums;
  }
}

function addUp(ledger: Ledger, rows: ClientRows, removed: RemovedOrders, days: readonly Day[]) {
  const amounts = days.map(() => 0);
  const quantities = days.map(() => Number.NaN);
  let purchase = 0;
  for (let i = 0; i < rows.length && purchase < days.length; i++) {
    const row = rows[i]!;
    if (!isPurchase(ledger, row, removed)) continue;
    while (purchase < days.length && days[purchase]! < ledger.day[row]!) purchase++;
    if (days[purchase] !== ledger.day[row]!) break;
    amounts[purchase]! += ledger.amount[row]!;
    quantities[purchase] = addQuantities(quantities[purchase]!, ledger.quantity[row]!);
  }
  return { amounts, quantities };
}

/** Whether a row is part of a purchase: not a refund, and its order still counts. @see theory 2.3, 15 (2.3) */
export function isPurchase(ledger: Ledger, row: number, removed: RemovedOrders): boolean {
  if (ledger.amount[row]! < 0) return false;
  if (removed === null) return true;
  const order = ledger.order(row);
  return order === null || !removed.has(order);
}

/** The first `count` purchases of a history. */
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
