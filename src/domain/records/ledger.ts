import type { Day } from "../values/day";
import type { Money } from "../values/money";

/**
 * The purchases of all clients, one entry per row of the sheet in each list: a ledger of a million rows fits, which objects would not.
 * Rows without a readable date, client or amount are not in it; they were reported when the sheet was read.
 */
export interface Ledger {
  readonly size: number;
  /** Which client bought, as a place in the list of clients. */
  readonly client: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  /** Net paid for the whole row; below 0 = a refund. */
  readonly amount: ArrayLike<Money>;
  /** NaN where the cell is blank. */
  readonly quantity: ArrayLike<number>;
  /** Order number; null where there is none. */
  order(row: number): string | null;
  /** Key of the product; null where there is none. */
  product(row: number): string | null;
  /** What the whole row cost us; null where the cell is blank. */
  cost(row: number): Money | null;
  /** The day of delivery; null where there is none. */
  deliveredOn(row: number): Day | null;
}

/** One row of a ledger as a record, for rules that add a row to a few of one client. */
export interface LedgerRow {
  readonly client: number;
  readonly day: Day;
  readonly amount: Money;
  /** NaN where the cell is blank. */
  readonly quantity: number;
  readonly order: string | null;
  readonly product: string | null;
  readonly cost: Money | null;
  readonly deliveredOn: Day | null;
}

/** A row of a ledger as a record. */
export function ledgerRow(ledger: Ledger, row: number): LedgerRow {
  return {
    client: ledger.client[row]!,
    day: ledger.day[row]!,
    amount: ledger.amount[row]!,
    quantity: ledger.quantity[row]!,
    order: ledger.order(row),
    product: ledger.product(row),
    cost: ledger.cost(row),
    deliveredOn: ledger.deliveredOn(row),
  };
}

/** A ledger of rows, in their order. */
export function ledgerOf(rows: readonly LedgerRow[]): Ledger {
  return {
    size: rows.length,
    client: rows.map(({ client }) => client),
    day: rows.map(({ day }) => day),
    amount: rows.map(({ amount }) => amount),
    quantity: rows.map(({ quantity }) => quantity),
    order: (row) => rows[row]!.order,
    product: (row) => rows[row]!.product,
    cost: (row) => rows[row]!.cost,
    deliveredOn: (row) => rows[row]!.deliveredOn,
  };
}

/** The rows of one client in order of day; rows of one day in the order of the sheet. */
export type ClientRows = ArrayLike<number>;

/**
 * Sorts the ledger once: the rows of every client by day, up to and including `asOf`.
 *
 * Two counting sorts (by day, then by client), so the time is linear in any order of the sheet.
 * @see theory 2.2
 */
export function rowsByClient(ledger: Ledger, clients: number, asOf: Day): (client: number) => ClientRows {
  const byDay = rowsByDay(ledger, asOf);
  const start = new Int32Array(clients + 1);
  for (let i = 0; i < byDay.length; i++) start[ledger.client[byDay[i]!]! + 1]!++;
  for (let client = 0; client < clients; client++) start[client + 1]! += start[client]!;
  const next = start.slice();
  const rows = new Int32Array(byDay.length);
  for (let i = 0; i < byDay.length; i++) {
    const row = byDay[i]!;
    rows[next[ledger.client[row]!]!++] = row;
  }
  return (client) => rows.subarray(start[client]!, start[client + 1]!);
}

function rowsByDay(ledger: Ledger, asOf: Day): Int32Array {
  const { first, last, known, sorted } = daySpan(ledger, asOf);
  const rows = new Int32Array(known);
  if (sorted) {
    for (let row = 0, i = 0; i < known; row++) if (ledger.day[row]! <= asOf) rows[i++] = row;
    return rows;
  }
  const next = new Int32Array(last - first + 2);
  for (let row = 0; row < ledger.size; row++)
    if (ledger.day[row]! <= asOf) next[ledger.day[row]! - first + 1]!++;
  for (let day = 0; day <= last - first; day++) next[day + 1]! += next[day]!;
  for (let row = 0; row < ledger.size; row++) {
    if (ledger.day[row]! <= asOf) rows[next[ledger.day[row]! - first]!++] = row;
  }
  return rows;
}

function daySpan(ledger: Ledger, asOf: Day): { first: Day; last: Day; known: number; sorted: boolean } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let known = 0;
  let sorted = true;
  for (let row = 0; row < ledger.size; row++) {
    const day = ledger.day[row]!;
    if (day > asOf) continue;
    if (day < last) sorted = false;
    if (day > last) last = day;
    if (day < first) first = day;
    known++;
  }
  return { first, last, known, sorted };
}
