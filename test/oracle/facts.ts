import { type Exact, exact, isAbove, isAtLeast, mean, minus, plus, sum, times } from "./exact.js";
import type { OracleSettings, Row } from "./types.js";
import { spendOf, type Visit, visitsOf } from "./visits.js";

export type OracleSigns = { more: boolean | null; spendsMore: boolean | null; moreOften: boolean | null };

export type OracleFacts = {
  firstPurchase: number | null;
  lastPurchase: number | null;
  purchases: number;
  spend: number;
  averageCheck: number | null;
  rhythm: number | null;
  gaps: number[];
  signs: OracleSigns;
  growthSigns: number;
};

/** @see theory 2.5 */
export function oracleFacts(
  rows: Row[],
  clientName: string,
  asOf: number,
  settings: OracleSettings,
): OracleFacts {
  const visits = visitsOf(rows, clientName, asOf);
  const spend = spendOf(rows, clientName, null, asOf);
  const gaps = visits.slice(1).map((visit, i) => visit.day - (visits[i] as Visit).day);
  const signs: OracleSigns = {
    more: boughtMore(visits, settings.growthShare),
    spendsMore: spentMore(visits, settings.growthShare),
    moreOften: boughtMoreOften(gaps, settings.growthShare),
  };
  return {
    firstPurchase: visits.at(0)?.day ?? null,
    lastPurchase: visits.at(-1)?.day ?? null,
    purchases: visits.length,
    spend,
    averageCheck: visits.length === 0 ? null : divideHalfAwayFromZero(spend, visits.length),
    rhythm: gaps.length === 0 ? null : median(gaps),
    gaps,
    signs,
    growthSigns: [signs.more, signs.spendsMore, signs.moreOften].filter((sign) => sign === true).length,
  };
}

/** Reading taken: all purchases are halved first, those without a quantity are left out inside each half. @see theory 4.3, 15 */
function boughtMore(visits: Visit[], share: number): boolean | null {
  const withQuantity = (half: Visit[]) => half.filter((visit) => visit.quantities.length > 0);
  const earlier = withQuantity(earlierHalf(visits));
  const later = withQuantity(laterHalf(visits));
  if (earlier.length === 0 || later.length === 0) return null;
  return isHigher(meanQuantity(earlier), meanQuantity(later), share);
}

function spentMore(visits: Visit[], share: number): boolean | null {
  if (visits.length < 2) return null;
  const amounts = (half: Visit[]) => half.map((visit) => visit.amount);
  return isHigher(mean(amounts(earlierHalf(visits))), mean(amounts(laterHalf(visits))), share);
}

/** Shorter by the share of the earlier mean: later <= earlier x (1 - share). */
function boughtMoreOften(gaps: number[], share: number): boolean | null {
  if (gaps.length < 2) return null;
  const earlier = mean(earlierHalf(gaps));
  const later = mean(laterHalf(gaps));
  return isAtLeast(times(earlier, minus(exact(1), exact(share))), later);
}

/** From an earlier mean of 0 any positive mean is higher. */
function isHigher(earlier: Exact, later: Exact, share: number): boolean {
  if (!isAbove(earlier, exact(0))) return isAbove(later, exact(0));
  return isAtLeast(later, times(earlier, plus(exact(1), exact(share))));
}

function meanQuantity(visits: Visit[]): Exact {
  const total = sum(visits.flatMap((visit) => visit.quantities));
  return times(total, { top: BigInt(1), bottom: BigInt(visits.length) });
}

function earlierHalf<T>(items: T[]): T[] {
  return items.slice(0, Math.floor(items.length / 2));
}

/** An odd middle one belongs to the later half. */
function laterHalf<T>(items: T[]): T[] {
  return items.slice(Math.floor(items.length / 2));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  return (lower + upper) / 2;
}

function divideHalfAwayFromZero(amount: number, count: number): number {
  const rounded = Math.floor((2 * Math.abs(amount) + count) / (2 * count));
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}
