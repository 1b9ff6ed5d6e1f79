import type { Row } from "./types.js";

/** All rows of one client on one day are one purchase. */
export type Visit = { day: number; amount: number; quantities: number[]; products: string[] };

/** Rows dated after `asOf` do not exist yet. @see theory 2.2 */
export function knownRows(rows: Row[], clientName: string, asOf: number): Row[] {
  return rows.filter((row) => row.client === clientName && row.day <= asOf);
}

/** Orders that refunds with the same number bring to 0 or less. @see theory 2.3 */
function isOfRemovedOrder(row: Row, known: Row[]): boolean {
  if (row.order === null || row.order === "") return false;
  const sameOrder = known.filter((other) => other.order === row.order);
  const total = sameOrder.map((other) => other.amount).reduce((a, b) => a + b, 0);
  return sameOrder.some((other) => other.amount < 0) && total <= 0;
}

/** Positive and zero rows in orders that still count, with the rows known on `asOf`. @see theory 2.3, 2.4, 15 */
export function purchaseRows(rows: Row[], clientName: string, asOf: number): Row[] {
  const known = knownRows(rows, clientName, asOf);
  return known.filter((row) => row.amount >= 0 && !isOfRemovedOrder(row, known));
}

/** The purchases, oldest first. @see theory 2.1 */
export function visitsOf(rows: Row[], clientName: string, asOf: number): Visit[] {
  const bought = purchaseRows(rows, clientName, asOf);
  const days = [...new Set(bought.map((row) => row.day))].sort((a, b) => a - b);
  return days.map((day) => {
    const ofDay = bought.filter((row) => row.day === day);
    return {
      day,
      amount: ofDay.map((row) => row.amount).reduce((a, b) => a + b, 0),
      quantities: ofDay.flatMap((row) => (row.quantity === null ? [] : [row.quantity])),
      products: ofDay.flatMap((row) => (row.product === null || row.product === "" ? [] : [row.product])),
    };
  });
}

/** Net paid on days after `after` (null = from the beginning) and not later than `asOf`: every row counts on its own day. @see theory 2.3, 2.4 */
export function spendOf(rows: Row[], clientName: string, after: number | null, asOf: number): number {
  return knownRows(rows, clientName, asOf)
    .filter((row) => after === null || row.day > after)
    .map((row) => row.amount)
    .reduce((a, b) => a + b, 0);
}
