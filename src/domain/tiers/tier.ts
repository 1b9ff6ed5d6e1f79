import { countThrough, type PurchaseHistory } from "../history/purchase-history";
import type { Tier } from "../records/tier";
import { beforeAllDays, type Day, type Days } from "../values/day";
import type { Money } from "../values/money";

/** What a client has reached: net spend and purchases. */
export interface Turnover {
  readonly spend: Money;
  readonly purchases: number;
}

/** How far the next tier is; null at the top. Never negative. @see theory 5.4 */
export interface TierGap {
  readonly next: Tier | null;
  readonly missingSpend: Money | null;
  readonly missingPurchases: number | null;
}

/**
 * The highest tier whose filled thresholds are all met; exactly on the threshold qualifies.
 *
 * @returns null for a client without purchases, or when no row is met
 * @see theory 5.2, 15 (5.2)
 */
export function clientTier(turnover: Turnover, tiers: readonly Tier[]): Tier | null {
  if (turnover.purchases === 0) return null;
  return highestTier(tiers, (tier) => isMet(tier, turnover));
}

/** The highest row that holds, checked from the top. */
function highestTier(tiers: readonly Tier[], holds: (tier: Tier) => boolean): Tier | null {
  for (let i = tiers.length - 1; i >= 0; i--) if (holds(tiers[i]!)) return tiers[i]!;
  return null;
}

/** Spend and purchases missing to the row after the one held, in that row's own window. @see theory 5.4, 15 (5.4) */
export function tierGap(
  held: Tier | null,
  tiers: readonly Tier[],
  turnoverFor: (tier: Tier) => Turnover,
): TierGap {
  const next = tiers[held === null ? 0 : tiers.indexOf(held) + 1] ?? null;
  if (next === null) return { next, missingSpend: null, missingPurchases: null };
  const { spend, purchases } = turnoverFor(next);
  return {
    next,
    missingSpend: Math.max(0, (next.minSpend ?? 0) - Math.max(0, spend)),
    missingPurchases: Math.max(0, (next.minPurchases ?? 0) - purchases),
  };
}

/** The tier a client holds on a day, earned or in its keep days. */
export interface TierStanding {
  readonly tier: Tier | null;
  /** The last day on which it was earned: today, or a day whose grace still runs. */
  readonly earnedOn: Day | null;
}

/** The highest tier that a client earns or still holds on a day. @see theory 5.2, 5.3 */
export function tierOn(purchaseHistory: PurchaseHistory, tiers: readonly Tier[], asOf: Day): TierStanding {
  if (purchaseHistory.purchasesOn(asOf).count === 0) return { tier: null, earnedOn: null };
  let windowDays: Days | null = null;
  let turnover: Turnover | null = null;
  let earnedOn: Day | null = null;
  const tier = highestTier(tiers, (tier) => {
    // Most tables have one window for all rows: its turnover is added up once.
    if (turnover === null || tier.windowDays !== windowDays)
      turnover = turnoverOn(purchaseHistory, tier, asOf);
    windowDays = tier.windowDays;
    earnedOn = isMet(tier, turnover) ? asOf : lastEarnedBefore(purchaseHistory, tier, asOf);
    return earnedOn !== null;
  });
  return { tier, earnedOn };
}

/**
 * The last day a tier is held if nothing more is bought: earned until rows leave the window, then held for its keep days.
 *
 * @returns null = without an end
 * @see theory 5.3, 15 (5.2)
 */
export function tierKeptUntil(
  purchaseHistory: PurchaseHistory,
  tier: Tier,
  earnedOn: Day,
  asOf: Day,
): Day | null {
  const changes = turnoverChanges(purchaseHistory, tier).filter((day) => day > asOf);
  const spans = [asOf, ...changes.sort((a, b) => a - b)];
  let until = earnedOn + tier.keepDays;
  for (const [i, from] of spans.entries()) {
    if (!isEarnedOn(purchaseHistory, tier, from)) continue;
    if (from > until + 1) break;
    const next = spans[i + 1];
    if (next === undefined) return null;
    until = next - 1 + tier.keepDays;
  }
  return until;
}

/** Net spend and purchases in a tier's window ending on a day: (day − window, day]. @see theory 5.2 */
export function turnoverOn(purchaseHistory: PurchaseHistory, { windowDays }: Tier, day: Day): Turnover {
  const after = windowDays === null ? beforeAllDays : day - windowDays;
  const { history, count } = purchaseHistory.purchasesOn(day);
  return {
    spend: purchaseHistory.spendBetween(after, day),
    purchases: count - Math.min(count, countThrough(history.days, after)),
  };
}

/** A row without thresholds holds for every buyer; spend below 0 counts as 0. @see theory 15 (5.2) */
function isMet({ minSpend, minPurchases }: Tier, { spend, purchases }: Turnover): boolean {
  return Math.max(0, spend) >= (minSpend ?? 0) && purchases >= (minPurchases ?? 0);
}

function isEarnedOn(purchaseHistory: PurchaseHistory, tier: Tier, day: Day): boolean {
  return purchaseHistory.purchasesOn(day).count > 0 && isMet(tier, turnoverOn(purchaseHistory, tier, day));
}

/** The last day before asOf, and not before asOf − keep days, on which the tier was earned. */
function lastEarnedBefore(purchaseHistory: PurchaseHistory, tier: Tier, asOf: Day): Day | null {
  if (tier.keepDays === 0) return null;
  const changes = turnoverChanges(purchaseHistory, tier)
    .filter((day) => day <= asOf && day > asOf - tier.keepDays)
    .sort((a, b) => b - a);
  const changed = changes.find((day) => isEarnedOn(purchaseHistory, tier, day - 1));
  return changed === undefined ? null : changed - 1;
}

/** Days on which the turnover in the tier's window may change: row days, and the days those rows leave the window. */
function turnoverChanges(purchaseHistory: PurchaseHistory, { windowDays }: Tier): Day[] {
  const days = purchaseHistory.rowDays();
  return windowDays === null ? [...days] : days.flatMap((day) => [day, day + windowDays]);
}

/** Days on which the tier held may change: those of the turnover of any row, and the days its keeping ends; ascending. */
export function tierChanges(purchaseHistory: PurchaseHistory, tiers: readonly Tier[]): Day[] {
  const days = tiers.flatMap((tier) =>
    turnoverChanges(purchaseHistory, tier).flatMap((day) => [day, day + tier.keepDays]),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A tier table out of order: a later row requires less than an earlier one. @see theory 15 (5.2) */
export function tiersOutOfOrder(tiers: readonly Tier[]): Tier | null {
  return tiers.find((tier, i) => i > 0 && isLower(tier, tiers[i - 1]!)) ?? null;
}

function isLower(tier: Tier, before: Tier): boolean {
  return below(tier.minSpend, before.minSpend) || below(tier.minPurchases, before.minPurchases);
}

function below(threshold: number | null, before: number | null): boolean {
  return threshold !== null && before !== null && threshold < before;
}
