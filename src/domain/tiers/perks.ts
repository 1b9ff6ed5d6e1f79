import { countThrough, type PurchaseHistory } from "../history/purchase-history";
import type { PerkRow } from "../records/perk";
import type { Tier } from "../records/tier";
import type { Day } from "../values/day";
import { tierChanges, tierOn } from "./tier";

/** A perk of the tier held: given on a day, or still due. */
export interface Perk {
  readonly perk: string;
  /** The first day on which it was given since the tier was reached; null = due. */
  readonly givenOn: Day | null;
}

/**
 * The perks of the tier held against those given since it was reached: each is due once.
 *
 * @param keyOf makes names comparable
 * @see theory 5.1
 */
export function clientPerks(
  perks: readonly string[],
  given: readonly PerkRow[],
  keyOf: (name: string) => string,
  since: Day,
  asOf: Day,
): Perk[] {
  const known = given.filter(({ day }) => day >= since && day <= asOf);
  return perks.map((perk) => {
    const days = known.flatMap((row) => (row.perk === keyOf(perk) ? row.day : []));
    return { perk, givenOn: days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day)) };
  });
}

/**
 * Since when a client has held a tier without a break: that row of the table or one above it, so that a perk is not due again after a time in a
 * higher tier.
 *
 * @returns null without a tier
 * @see theory 5.2, 5.3
 */
export function tierHeldSince(
  purchaseHistory: PurchaseHistory,
  tiers: readonly Tier[],
  asOf: Day,
): Day | null {
  const rankOn = (day: Day) => {
    const { tier } = tierOn(purchaseHistory, tiers, day);
    return tier === null ? -1 : tiers.indexOf(tier);
  };
  const held = rankOn(asOf);
  if (held < 0) return null;
  const changes = tierChanges(purchaseHistory, tiers);
  for (let i = countThrough(changes, asOf) - 1; i >= 0; i--) {
    if (rankOn(changes[i]! - 1) < held) return changes[i]!;
  }
  return null;
}
