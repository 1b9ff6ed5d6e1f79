import type { SegmentVerdict } from "../conditions/segment";
import { type Cycle, nextPurchase } from "../cycle/cycle";
import { overdueDays } from "../cycle/overdue";
import { silencingPromise } from "../cycle/promise";
import { referrerOf } from "../effects/referrals";
import type { Base } from "../records/base";
import type { Client } from "../records/client";
import { type ClientRows, rowsByClient } from "../records/ledger";
import type { ClientPromise } from "../records/promise";
import type { Roadmap } from "../records/roadmap";
import type { Status } from "../records/status";
import type { Tier } from "../records/tier";
import { type NextActionAnswer, nextAction } from "../roadmaps/next-action";
import type { StatusReason } from "../status/status";
import { statusOn, statusSince } from "../status/status-spans";
import { type TierGap, tierGap, tierOn, turnoverOn } from "../tiers/tier";
import { beforeAllDays, type Day, type Days } from "../values/day";
import type { Money } from "../values/money";
import type { Verdict } from "../values/verdict";
import { type ClientTimeline, clientTimeline } from "./client-timeline";
import { roadmapClientOf } from "./roadmap-client";

/** The state of a client on a day: every answer the product gives about one client, with its reason. */
export interface Standing {
  /** What the answers were read from, for rules that ask further. */
  readonly timeline: ClientTimeline;
  readonly segment: SegmentVerdict;
  readonly status: Verdict<Status, StatusReason>;
  /** null = as far back as anything is known. */
  readonly since: Day | null;
  readonly lastPurchase: Day | null;
  readonly purchases: number;
  readonly spend: Money;
  readonly cycle: Cycle;
  readonly nextPurchase: Day | null;
  /** 0 while on time; null without a cycle or a purchase. */
  readonly overdueDays: Days | null;
  /** null = no tiers are defined. */
  readonly tier: TierVerdict | null;
  readonly roadmap: RoadmapStanding;
}

/** The tier held and how far the next one is. */
export interface TierVerdict {
  readonly held: Tier | null;
  readonly gap: TierGap;
  /** Whether it is only held: earned no longer. */
  readonly isKept: boolean;
}

/** The next action of the client's roadmap. */
export type RoadmapStanding =
  | { readonly code: "no roadmap" }
  | { readonly code: "unknown roadmap"; readonly name: string }
  | {
      readonly code: "silent";
      readonly promise: ClientPromise;
      readonly map: Roadmap;
      answer(): NextActionAnswer;
    }
  | { readonly code: "answer"; readonly map: Roadmap; readonly answer: NextActionAnswer };

/** The standing of any client of a base, by place in its list. The ledger is sorted once; nothing of a client is stored after the answer. */
export function standings(base: Base, asOf: Day): (place: number) => Standing {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  const referralsOf = referralsByClient(base, rowsOf, asOf);
  return (place) => {
    const client = base.clients[place]!;
    return standing(base, place, client, rowsOf(place), referralsOf(client), asOf);
  };
}

function standing(
  base: Base,
  place: number,
  client: Client,
  rows: ClientRows,
  referrals: readonly { readonly day: Day }[],
  asOf: Day,
): Standing {
  const timeline = clientTimeline(base, place, client, rows, asOf);
  const known = timeline.purchaseHistory.purchasesOn(asOf);
  const lastPurchase = known.history.days[known.count - 1] ?? null;
  const cycle = timeline.cycleOf(known);
  const status = statusOn(timeline, base.settings, asOf);
  const tier =
    base.tiers === null || base.tiers.length === 0 ? null : tierVerdict(timeline, base.tiers, asOf);
  const today = { status: status.value, tier: tier?.held ?? null, asOf };
  return {
    timeline,
    segment: timeline.segment(),
    status,
    since: statusSince(timeline, base.settings, asOf),
    lastPurchase,
    purchases: known.count,
    spend: timeline.purchaseHistory.spendBetween(beforeAllDays, asOf),
    cycle,
    nextPurchase: nextPurchase(lastPurchase, cycle.days),
    overdueDays: overdueDays(lastPurchase, cycle.days, asOf),
    tier,
    roadmap: roadmapStanding(
      base,
      place,
      timeline,
      () => roadmapClientOf(base, place, timeline, referrals, today),
      asOf,
    ),
  };
}

function tierVerdict({ purchaseHistory }: ClientTimeline, tiers: readonly Tier[], asOf: Day): TierVerdict {
  const { tier, earnedOn } = tierOn(purchaseHistory, tiers, asOf);
  return {
    held: tier,
    gap: tierGap(tier, tiers, (next) => turnoverOn(purchaseHistory, next, asOf)),
    isKept: earnedOn !== null && earnedOn < asOf,
  };
}

function roadmapStanding(
  base: Base,
  place: number,
  { client }: ClientTimeline,
  roadmapClient: () => ReturnType<typeof roadmapClientOf>,
  asOf: Day,
): RoadmapStanding {
  if (client.roadmap === null) return { code: "no roadmap" };
  const map = base.roadmaps.get(client.roadmap);
  if (map === undefined) return { code: "unknown roadmap", name: client.roadmap };
  const promise = silencingPromise(base.promises.get(place) ?? [], asOf);
  const answer = () => nextAction(map, roadmapClient(), base.settings, asOf);
  return promise === null
    ? { code: "answer", map, answer: answer() }
    : { code: "silent", promise, map, answer };
}

/** First purchases of the clients that each client referred; credited only when bought. @see theory 10.1 */
function referralsByClient(
  base: Base,
  rowsOf: (place: number) => ClientRows,
  asOf: Day,
): (client: Client) => readonly { readonly day: Day }[] {
  const brought = new Map<string, { readonly day: Day }[]>();
  base.clients.forEach((client, place) => {
    const referrer = referrerOf(client);
    if (referrer === null) return;
    const { history } = clientTimeline(base, place, client, rowsOf(place), asOf).purchaseHistory.purchasesOn(
      asOf,
    );
    const day = history.days[0];
    if (day === undefined) return;
    const credited = brought.get(referrer) ?? [];
    credited.push({ day });
    brought.set(referrer, credited);
  });
  return (client) => brought.get(client.key) ?? [];
}
