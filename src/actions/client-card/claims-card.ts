import type { Standing } from "../../domain/client/standing";
import { standingAlarm } from "../../domain/loop/alarm";
import { daysOpen, isMade, isOpen } from "../../domain/loop/claim";
import { type LostClient, lostClient } from "../../domain/loop/lost-client";
import type { Day, Days } from "../../domain/values/day";
import type { TodaySheets } from "../../sheets/base/today-base";

/** What a client was unhappy with, and what it would cost to lose them. */
export interface ClaimsCard {
  /** Open ones first, the oldest on top; then those that were settled, the latest on top. */
  readonly rows: readonly ClaimCard[];
  /** null = no alarm. */
  readonly lost: LostClient | null;
}

export interface ClaimCard {
  readonly madeOn: Day;
  readonly what: string;
  readonly owner: string;
  /** null = it is open. */
  readonly settledOn: Day | null;
  readonly result: string;
  /** How long it has been open, or was open. */
  readonly days: Days;
}

/** Claims of one client, and the cost of losing the client during an alarm. @see theory 9.4 */
export function claimsCard(
  { base, winningCosts }: TodaySheets,
  place: number,
  { timeline, lastPurchase }: Standing,
  asOf: Day,
): ClaimsCard {
  const claims = base.claims.get(place) ?? [];
  const rows = claims
    .filter((claim) => isMade(claim, asOf))
    .map((claim): ClaimCard => {
      const { madeOn, what, owner, result } = claim;
      const settledOn = isOpen(claim, asOf) ? null : claim.settledOn;
      return { madeOn, what, owner, settledOn, result, days: daysOpen(claim, asOf) };
    })
    .sort(openFirst);
  const isLetDown = standingAlarm(base.touches?.get(place) ?? [], claims, lastPurchase, asOf) !== null;
  return { rows, lost: isLetDown ? lostClient(base.ledger, timeline, winningCosts, asOf) : null };
}

function openFirst(one: ClaimCard, other: ClaimCard): number {
  if (one.settledOn === null && other.settledOn === null) return one.madeOn - other.madeOn;
  if (one.settledOn === null || other.settledOn === null) return one.settledOn === null ? -1 : 1;
  return other.settledOn - one.settledOn;
}
