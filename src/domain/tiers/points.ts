import type { Points, PointsEntry, PointsRow } from "../records/points-row";
import type { Tier } from "../records/tier";
import type { Day, Days } from "../values/day";
import { type Money, unitsOfShare } from "../values/money";
import { type Lot, PointsBalance } from "./points-balance";

/** The points of a client on a day. */
export interface PointsAccount {
  /** Below 0 where more was spent or revoked than there was. */
  readonly balance: Points;
  /** What the balance is made of, oldest first. */
  readonly lots: readonly Lot[];
  /** The ledger with the expiries of the calendar written in; it adds up to the balance. */
  readonly entries: readonly PointsEntry[];
}

/** Points that expire soon if they are not used. */
export interface ExpiringPoints {
  readonly points: Points;
  /** The nearest last day; null = nothing expires soon. */
  readonly lastDay: Day | null;
}

/** How many days ahead points expire "soon". */
const expiringSoonDays: Days = 30;

/**
 * The points of one client by the ledger: lots come in, the oldest unexpired one is used first, and each expires after its last day whether or not
 * that is written down. On one day what comes in counts before what goes out.
 *
 * @param rows in the order of the sheet
 * @param termDays how long points are valid where the row does not set it; null = no limit
 * @see theory 5.5, 15 (5.5)
 */
export function pointsAccount(rows: readonly PointsRow[], termDays: Days | null, asOf: Day): PointsAccount {
  const pointsBalance = new PointsBalance();
  for (const row of inOrder(rows, asOf)) {
    pointsBalance.expireBefore(row.day);
    enter(pointsBalance, row, termDays);
  }
  pointsBalance.expireBefore(asOf);
  return { balance: pointsBalance.balance, lots: pointsBalance.lots, entries: pointsBalance.entries };
}

/** How many points expire within 30 days, and the first day of it. */
export function expiringSoon({ lots }: PointsAccount, asOf: Day): ExpiringPoints {
  let points = 0;
  let lastDay: Day | null = null;
  for (const { left, expires } of lots) {
    if (expires === null || expires > asOf + expiringSoonDays) continue;
    points += left;
    lastDay = lastDay === null ? expires : Math.min(lastDay, expires);
  }
  return { points, lastDay };
}

/**
 * How much of a bill points may pay; nothing while the balance is below 0.
 *
 * redeemable = min(balance, bill × cap), rounded down to the minor unit
 * @param tier the tier held; without one the whole bill may be paid
 * @see theory 5.5, 15 (5.5)
 */
export function redeemable(balance: Points, bill: Money, tier: Pick<Tier, "redeemCap"> | null): Money {
  return Math.max(0, Math.min(balance, bill, unitsOfShare(bill, tier?.redeemCap ?? 1, 1)));
}

function enter(pointsBalance: PointsBalance, row: PointsRow, termDays: Days | null): void {
  const points = Math.abs(row.points);
  switch (row.kind) {
    case "earn":
      if (isIncoming(row)) pointsBalance.add(row, points, lastUsable(row, termDays));
      else pointsBalance.reverse(row, points);
      return;
    case "adjust":
      if (isIncoming(row)) pointsBalance.add(row, points, lastUsable(row, termDays));
      else pointsBalance.take(row, points);
      return;
    case "spend":
      pointsBalance.take(row, points);
      return;
    case "refund":
      pointsBalance.reverse(row, points);
      return;
    case "expire":
      pointsBalance.writeOff(row, points);
      return;
  }
}

function isIncoming({ kind, points }: PointsRow): boolean {
  return (kind === "earn" || kind === "adjust") && points >= 0;
}

/** A lot is usable on its own day at least. */
function lastUsable({ day, expires }: PointsRow, termDays: Days | null): Day | null {
  if (expires !== null) return Math.max(day, expires);
  return termDays === null ? null : day + termDays;
}

function inOrder(rows: readonly PointsRow[], asOf: Day): PointsRow[] {
  const known = rows.filter(({ day }) => day <= asOf);
  return known.sort((a, b) => a.day - b.day || Number(isIncoming(b)) - Number(isIncoming(a)));
}
