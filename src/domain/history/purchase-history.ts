import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { type History, historyOf, isPurchase } from "./history";
import { type RemovedOrders, refundedOrders, removedOrders } from "./removed-orders";

/**
 * Everything in the ledger about one client, on any day.
 * A day is judged with the rows known by then: a later refund does not change earlier results.
 * @see theory 15 (4.4)
 */
export interface PurchaseHistory {
  /** Days on which the purchases that count may change: purchases, and refunds that remove an order; ascending. */
  readonly days: readonly Day[];
  /** The purchases that counted on a day. */
  purchasesOn(day: Day): KnownPurchases;
  /** Every day with a row, refunds included; ascending. */
  rowDays(): readonly Day[];
  /** Net paid on the days in (after, through]. @see theory 2.3, 5.2 */
  spendBetween(after: Day, through: Day): Money;
}

/** The first `count` purchases of a history: what was known on some day, without a copy. */
export interface KnownPurchases extends HistoryVersion {
  readonly count: number;
}

/** The history as it was known between two refunds that change the past, and the orders removed from it. */
interface HistoryVersion {
  readonly history: History;
  readonly removed: RemovedOrders;
}

/** The purchase timeline of one client, up to and including `asOf`. */
export function purchaseHistoryOf(ledger: Ledger, rows: ClientRows, asOf: Day): PurchaseHistory {
  const rewrites = rewriteDays(ledger, rows, asOf);
  const now = historyVersion(ledger, rows, asOf);
  const versionOn = rewrites.length === 0 ? () => now : historyVersions(ledger, rows, rewrites, now);
  return {
    days: rewrites.length === 0 ? now.history.days : rowDays(ledger, rows, asOf),
    purchasesOn(day) {
      const { history, removed } = versionOn(day);
      return { history, removed, count: countThrough(history.days, day) };
    },
    rowDays: () => rowDays(ledger, rows, asOf),
    spendBetween: spendOver(ledger, rows),
  };
}

/** Each version is read once, and only when it is needed. */
function historyVersions(
  ledger: Ledger,
  rows: ClientRows,
  rewrites: readonly Day[],
  now: HistoryVersion,
): (day: Day) => HistoryVersion {
  const versions = new Map<Day, HistoryVersion>();
  return (day) => {
    const rewrite = rewrites[countThrough(rewrites, day)];
    if (rewrite === undefined) return now;
    const version = versions.get(rewrite) ?? historyVersion(ledger, rows, rewrite - 1);
    versions.set(rewrite, version);
    return version;
  };
}

function historyVersion(ledger: Ledger, rows: ClientRows, until: Day): HistoryVersion {
  const removed = removedOrders(ledger, rows, until);
  return { history: historyOf(ledger, rows, removed, until), removed };
}

/** The rows of the last known purchase; none before the first. */
export function lastPurchaseRows(ledger: Ledger, rows: ClientRows, known: KnownPurchases): number[] {
  const found: number[] = [];
  const day = known.history.days[known.count - 1];
  for (let i = rows.length - 1; i >= 0 && day !== undefined && ledger.day[rows[i]!]! >= day; i--) {
    if (ledger.day[rows[i]!]! === day && isPurchase(ledger, rows[i]!, known.removed)) found.push(rows[i]!);
  }
  return found;
}

/** How many of the ascending days are not after a day. */
export function countThrough(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days on which a refund removes an order from the count, or a later row adds it again; ascending. */
function rewriteDays(ledger: Ledger, rows: ClientRows, asOf: Day): Day[] {
  const totals = refundedOrders(ledger, rows, asOf);
  if (totals === null) return [];
  const refunded = new Set<string>();
  const days: Day[] = [];
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const row = rows[i]!;
    const order = ledger.order(row);
    if (order === null || !totals.has(order)) continue;
    const wasRemoved = refunded.has(order) && totals.get(order)! <= 0;
    totals.set(order, totals.get(order)! + ledger.amount[row]!);
    if (ledger.amount[row]! < 0) refunded.add(order);
    const isRemoved = refunded.has(order) && totals.get(order)! <= 0;
    if (isRemoved !== wasRemoved && days[days.length - 1] !== ledger.day[row]!) days.push(ledger.day[row]!);
  }
  return days;
}

function rowDays(ledger: Ledger, rows: ClientRows, asOf: Day): Day[] {
  const days: Day[] = [];
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const day = ledger.day[rows[i]!]!;
    if (day !== days[days.length - 1]) days.push(day);
  }
  return days;
}

/** Spend over any span of days by running totals, summed once on first use. */
function spendOver(ledger: Ledger, rows: ClientRows): (after: Day, through: Day) => Money {
  let totals: Money[] | null = null;
  return (after, through) => {
    totals ??= runningTotals(ledger, rows);
    return totals[rowsThrough(ledger, rows, through)]! - totals[rowsThrough(ledger, rows, after)]!;
  };
}

function runningTotals(ledger: Ledger, rows: ClientRows): Money[] {
  const totals = [0];
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    total += ledger.amount[rows[i]!]!;
    totals.push(total);
  }
  return totals;
}

/** How many of a client's rows are not after a day. */
function rowsThrough(ledger: Ledger, rows: ClientRows, day: Day): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ledger.day[rows[middle]!]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
