import { oracleAddMonths } from "./day.js";
import { heldTierIndex } from "./tier.js";
import type { Row, Tier } from "./types.js";
import { knownRows, purchaseRows } from "./visits.js";

export type OracleReward = { earnedOn: number | null; validUntil: number | null; progress: number };

/**
 * A day at a time: the rows of the day are added, and a day that ends at the sum or above earns and begins at 0.
 * Reading taken: an order that refunds have removed by `asOf` is left out with its refunds, on all days.
 * @see theory 7.6, 15 (7.6)
 */
export function oracleSumReward(rows: Row[], clientName: string, sum: number, asOf: number): OracleReward {
  const known = knownRows(rows, clientName, asOf);
  const counting = new Set(purchaseRows(rows, clientName, asOf));
  const isGone = (order: string | null) =>
    order !== null &&
    known.some((row) => row.order === order && row.amount < 0) &&
    known.filter((row) => row.order === order).every((row) => !counting.has(row)) &&
    known.filter((row) => row.order === order).reduce((total, row) => total + row.amount, 0) <= 0;
  let counted = 0;
  let earnedOn: number | null = null;
  for (let day = Math.min(asOf, ...known.map((row) => row.day)); day <= asOf; day++) {
    const today = known.filter((row) => row.day === day && !isGone(row.order));
    for (const row of today) counted += row.amount;
    if (counted < sum) continue;
    earnedOn = day;
    counted = 0;
  }
  return {
    earnedOn,
    validUntil: earnedOn === null ? null : oracleAddMonths(earnedOn, 6),
    progress: Math.max(0, counted),
  };
}

/** Units of a product in tenths: those paid, and the free ones. @see theory 15 (7.6) */
export function oracleUnits(rows: Row[], clientName: string, product: string, asOf: number) {
  const bought = purchaseRows(rows, clientName, asOf).filter((row) => row.product === product);
  const tenths = (some: Row[]) =>
    some.map((row) => Math.round((row.quantity ?? 1) * 10)).reduce((a, b) => a + b, 0);
  return {
    paid: tenths(bought.filter((row) => row.amount > 0)),
    free: tenths(bought.filter((row) => row.amount === 0)),
  };
}

/** Back from a day as long as that tier, or one above it, is held. @see theory 5.2, 5.3 */
export function oracleHeldSince(
  rows: Row[],
  clientName: string,
  tiers: Tier[],
  firstDay: number,
  asOf: number,
): number | null {
  const held = heldTierIndex(rows, clientName, tiers, asOf);
  if (held < 0) return null;
  let since = asOf;
  while (since > firstDay && heldTierIndex(rows, clientName, tiers, since - 1) >= held) since--;
  return since;
}
