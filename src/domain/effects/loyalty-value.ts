import { type Earned, earnedTogether, earningsIn } from "../history/earned";
import type { Base } from "../records/base";
import type { Client } from "../records/client";
import { beforeAllDays, type Day } from "../values/day";
import { type EffectSums, effectsByClient } from "./effect-sums";
import { type Referrals, referralsOf, referrerOf } from "./referrals";

/** What the loyalty of a client is worth: what they bought again, and what those they referred bought first. @see theory 10.2 */
export interface LoyaltyValue {
  readonly repeat: Earned;
  readonly crossSell: Earned;
  /** First purchases of the clients they referred. */
  readonly referral: Earned;
  /** The three together. */
  readonly value: Earned;
  /** First purchases of the whole tree below, including those they referred; each client once. */
  readonly tree: Earned;
  readonly brought: BroughtClients;
  /** The circle of clients who referred one another that this one is in; null = none. */
  readonly circle: readonly number[] | null;
  readonly fault: ReferralFault | null;
}

/** How many clients this one referred, whether they have bought or not. */
export interface BroughtClients {
  readonly directly: number;
  readonly inTree: number;
}

/** Why a name in *Referred by* is not credited. */
export type ReferralFault = "brought by themselves" | "unknown referrer";

/** The loyalty value of any client of a base, by place in its list. @see theory 10.2 */
export function loyaltyValues(
  { clients, ledger }: Pick<Base, "clients" | "ledger">,
  asOf: Day,
): (place: number) => LoyaltyValue {
  const sums = effectsByClient({ clients, ledger }, beforeAllDays, asOf);
  const referrals = referralsOf(clients);
  const { none } = earningsIn(ledger, asOf);
  const direct = broughtDirectly(referrals, sums, none);
  const treeOf = earnedBelow(referrals, sums, none);
  const inTree = referrals.below(() => 1);
  const circles = new Map(referrals.circles.flatMap((circle) => circle.map((place) => [place, circle])));
  return (place) => {
    const { repeat, "cross-sell": crossSell } = sums[place]!;
    const { earned: referral, clients: directly } = direct[place]!;
    return {
      repeat,
      crossSell,
      referral,
      value: [repeat, crossSell, referral].reduce(earnedTogether),
      tree: treeOf(place),
      brought: { directly, inTree: inTree[place]! },
      circle: circles.get(place) ?? null,
      fault: referralFault(clients[place]!, referrals.broughtBy[place]!),
    };
  };
}

/** Why a name in *Referred by* is not credited; null where it is, or where there is none. @see theory 10.2 */
export function referralFault(client: Client, broughtBy: number): ReferralFault | null {
  if (client.referredBy === null || broughtBy >= 0) return null;
  return referrerOf(client) === null ? "brought by themselves" : "unknown referrer";
}

/** Credited to the referrer, only when bought. @see theory 10.1 */
function broughtDirectly({ broughtBy }: Referrals, sums: readonly EffectSums[], none: Earned) {
  const credited = sums.map(() => ({ earned: none, clients: 0 }));
  broughtBy.forEach((referrer, place) => {
    if (referrer < 0) return;
    const { earned, clients } = credited[referrer]!;
    credited[referrer] = { earned: earnedTogether(earned, sums[place]!.referral), clients: clients + 1 };
  });
  return credited;
}

function earnedBelow(
  referrals: Referrals,
  sums: readonly EffectSums[],
  none: Earned,
): (place: number) => Earned {
  const rows = referrals.below((place) => sums[place]!.referral.rows);
  const revenue = referrals.below((place) => sums[place]!.referral.revenue);
  const margin = referrals.below((place) => sums[place]!.referral.margin ?? 0);
  const withoutCost = referrals.below((place) => sums[place]!.referral.withoutCost);
  return (place) => {
    if (rows[place] === 0) return none;
    const isKnown = withoutCost[place]! < rows[place]!;
    return {
      rows: rows[place]!,
      revenue: revenue[place]!,
      margin: isKnown ? margin[place]! : null,
      withoutCost: withoutCost[place]!,
    };
  };
}
