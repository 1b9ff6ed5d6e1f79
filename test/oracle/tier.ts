import type { Row, Tier } from "./types.js";
import { spendOf, visitsOf } from "./visits.js";

export type OracleTier = {
  tier: string | null;
  keptUntil: number | null;
  nextTier: string | null;
  missingSpend: number | null;
  missingPurchases: number | null;
};

/** @see theory 5.2-5.4, 15 */
export function oracleTier(rows: Row[], clientName: string, tiers: Tier[], asOf: number): OracleTier {
  const held = heldTierIndex(rows, clientName, tiers, asOf);
  const tier = tiers[held];
  const next = tiers[held + 1];
  return {
    tier: tier?.name ?? null,
    keptUntil: tier === undefined ? null : keptUntil(rows, clientName, tier, asOf),
    nextTier: next?.name ?? null,
    missingSpend:
      next === undefined
        ? null
        : Math.max(0, (next.minSpend ?? 0) - spendInWindow(rows, clientName, next, asOf)),
    missingPurchases:
      next === undefined
        ? null
        : Math.max(0, (next.minPurchases ?? 0) - purchasesInWindow(rows, clientName, next, asOf)),
  };
}

/** The place of the client's tier in the table; -1 = no tier, which is below every tier. */
export function heldTierIndex(rows: Row[], clientName: string, tiers: Tier[], day: number): number {
  return tiers.map((tier) => holds(rows, clientName, tier, day)).lastIndexOf(true);
}

/** With keep days k a row last earned on day d holds through d + k. Reading taken: a client who has no purchase left has no tier even while it would be kept. */
function holds(rows: Row[], clientName: string, tier: Tier, day: number): boolean {
  if (visitsOf(rows, clientName, day).length === 0) return false;
  for (let earnedOn = day - tier.keepDays; earnedOn <= day; earnedOn++) {
    if (isEarned(rows, clientName, tier, earnedOn)) return true;
  }
  return false;
}

/** All filled thresholds are met with the rows known by that day; a row without thresholds is met by every buyer. */
function isEarned(rows: Row[], clientName: string, tier: Tier, day: number): boolean {
  if (visitsOf(rows, clientName, day).length === 0) return false;
  if (tier.minSpend !== null && spendInWindow(rows, clientName, tier, day) < tier.minSpend) return false;
  if (tier.minPurchases !== null && purchasesInWindow(rows, clientName, tier, day) < tier.minPurchases)
    return false;
  return true;
}

/** Net paid in (day - window, day]; below 0 counts as 0. */
function spendInWindow(rows: Row[], clientName: string, tier: Tier, day: number): number {
  return Math.max(0, spendOf(rows, clientName, tier.windowDays === null ? null : day - tier.windowDays, day));
}

function purchasesInWindow(rows: Row[], clientName: string, tier: Tier, day: number): number {
  const { windowDays } = tier;
  return visitsOf(rows, clientName, day).filter(
    (visit) => windowDays === null || visit.day > day - windowDays,
  ).length;
}

/**
 * The last day of the unbroken run of days on which the row holds, with no row after `asOf`.
 * Beyond window + keep days every known row has left the window, so what still holds there has no end.
 */
function keptUntil(rows: Row[], clientName: string, tier: Tier, asOf: number): number | null {
  const known = rows.filter((row) => row.day <= asOf);
  const nothingChangesAfter = asOf + (tier.windowDays ?? 0) + tier.keepDays + 1;
  const earnedOn: number[] = [];
  for (let day = asOf - tier.keepDays; day <= nothingChangesAfter; day++) {
    if (isEarned(known, clientName, tier, day)) earnedOn.push(day);
  }
  for (let day = asOf; day <= nothingChangesAfter; day++) {
    if (!earnedOn.some((earned) => earned <= day && day <= earned + tier.keepDays)) return day - 1;
  }
  return null;
}
