import { daysOpen, isMade, isOpen } from "../loop/claim";
import type { Base } from "../records/base";
import type { Claim } from "../records/claim";
import { changesIn } from "../status/status-changes";
import type { Day, Days } from "../values/day";
import { type StatusTimeline, statusTimelines } from "./status-timelines";

/** What became of some claims: service shows most when a client is unhappy. */
export interface Service {
  readonly claims: number;
  readonly open: number;
  /** How long the oldest one has been open; null = none is open. */
  readonly longestOpen: Days | null;
  readonly settled: number;
  /** The mean of the days until a claim was settled; null = none was. */
  readonly daysToSettle: number | null;
  /** Clients who had left us, and bought again once a claim of theirs was settled. */
  readonly wonBack: number;
  /** Clients who came by a recommendation and first bought once a claim of the client who recommended us was settled. */
  readonly referrals: number;
}

/** The service of the whole team or of one person. */
export interface ServiceOf extends Service {
  /** As first written; null = the whole team, "" = claims without an owner. */
  readonly owner: string | null;
}

/** A claim with the place of its client. */
interface PlacedClaim {
  readonly place: number;
  readonly claim: Claim;
}

/** The service of the whole team, and of each owner of a claim, in the order of first appearance; claims without an owner last. @see theory 9.4 */
export function serviceByOwner(
  base: Base,
  claims: ReadonlyMap<number, readonly Claim[]>,
  asOf: Day,
): ServiceOf[] {
  const made = [...claims].flatMap(([place, ofClient]) =>
    ofClient.filter((claim) => isMade(claim, asOf)).map((claim): PlacedClaim => ({ place, claim })),
  );
  const clients = statusTimelines(base, asOf);
  const byOwner = new Map<string, PlacedClaim[]>();
  for (const one of made) {
    const key = base.keyOf(one.claim.owner);
    byOwner.set(key, [...(byOwner.get(key) ?? []), one]);
  }
  const owners = [...byOwner].sort(([one], [other]) => Number(one === "") - Number(other === ""));
  return [
    { owner: null, ...serviceOf(made, clients, asOf) },
    ...owners.map(([, own]) => ({ owner: own[0]!.claim.owner, ...serviceOf(own, clients, asOf) })),
  ];
}

function serviceOf(claims: readonly PlacedClaim[], clients: readonly StatusTimeline[], asOf: Day): Service {
  const days = (isCounted: (claim: Claim) => boolean) =>
    claims.filter(({ claim }) => isCounted(claim)).map(({ claim }) => daysOpen(claim, asOf));
  const open = days((claim) => isOpen(claim, asOf));
  const settled = days((claim) => !isOpen(claim, asOf));
  const settledOn = firstSettled(claims, asOf);
  return {
    claims: claims.length,
    open: open.length,
    longestOpen: open.length === 0 ? null : Math.max(...open),
    settled: settled.length,
    daysToSettle:
      settled.length === 0 ? null : settled.reduce((sum, count) => sum + count, 0) / settled.length,
    wonBack: [...settledOn].filter(([place, day]) => isWonBack(clients[place]!, day)).length,
    referrals: referralsAfter(settledOn, clients, asOf),
  };
}

/** The first day on which a claim of each client was settled, by place. */
function firstSettled(claims: readonly PlacedClaim[], asOf: Day): ReadonlyMap<number, Day> {
  const first = new Map<number, Day>();
  for (const { place, claim } of claims) {
    if (isOpen(claim, asOf) || claim.settledOn === null) continue;
    first.set(place, Math.min(first.get(place) ?? claim.settledOn, claim.settledOn));
  }
  return first;
}

/** @see theory 15 (11.3) */
function isWonBack({ spans }: StatusTimeline, since: Day): boolean {
  return changesIn(spans).some(({ change, day }) => change === "won back" && day >= since);
}

/** Counted only when they have bought. @see theory 10.1 */
function referralsAfter(
  settledOn: ReadonlyMap<number, Day>,
  clients: readonly StatusTimeline[],
  asOf: Day,
): number {
  const since = new Map<string, Day>();
  for (const [place, day] of settledOn) since.set(clients[place]!.timeline.client.key, day);
  return clients.filter(({ timeline }) => {
    const { referredBy, key } = timeline.client;
    const day = referredBy === null || referredBy === key ? undefined : since.get(referredBy);
    const [first] = timeline.purchaseHistory.purchasesOn(asOf).history.days;
    return day !== undefined && first !== undefined && first >= day;
  }).length;
}
