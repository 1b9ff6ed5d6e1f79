import { tierNamed } from "../conditions/condition";
import { isPurchase } from "../history/history";
import type { Base } from "../records/base";
import type { Status } from "../records/status";
import type { Tier } from "../records/tier";
import type { BoughtRow } from "../roadmaps/roadmap";
import type { RoadmapClient } from "../roadmaps/roadmap-walk";
import { tierOn } from "../tiers/tier";
import { beforeAllDays, type Day } from "../values/day";
import { plusOffset } from "../values/offset";
import type { ClientTimeline } from "./client-timeline";

/** The facts about a client today that the conditions of a roadmap need. */
export interface Today {
  readonly status: Status;
  readonly tier: Tier | null;
  readonly asOf: Day;
}

/** A client on a roadmap: the dated events that close steps, and the facts that select branches. @see theory 8.2–8.4 */
export function roadmapClientOf(
  base: Base,
  place: number,
  timeline: ClientTimeline,
  referrals: readonly { readonly day: Day }[],
  { status, tier, asOf }: Today,
): RoadmapClient {
  const bought = boughtRows(base, timeline, asOf);
  const { history, count } = timeline.purchaseHistory.purchasesOn(asOf);
  return {
    events: {
      bought,
      touches: base.touches === null ? null : upTo(asOf, base.touches.get(place) ?? []),
      referrals: upTo(asOf, referrals),
      progress: upTo(asOf, base.progress.get(place) ?? []).filter(
        ({ roadmap }) => roadmap === timeline.client.roadmap,
      ),
      tierReached: (name, from) => tierReached(base, timeline, name, from, asOf),
    },
    facts: {
      status,
      tier,
      tiers: base.tiers,
      segment: timeline.segment().value,
      purchases: count,
      spend: timeline.purchaseHistory.spendBetween(beforeAllDays, asOf),
      hasBought: (product) => bought.some((row) => row.product === product),
      keyOf: base.keyOf,
    },
    firstPurchase: history.days[0] ?? null,
    lastPurchase: history.days[count - 1] ?? null,
    warrantyEnd: warrantyEnd(base, timeline, asOf),
  };
}

function boughtRows({ ledger }: Base, { rows, purchaseHistory }: ClientTimeline, asOf: Day): BoughtRow[] {
  const { removed } = purchaseHistory.purchasesOn(asOf);
  return Array.from(rows)
    .filter((row) => ledger.day[row]! <= asOf && isPurchase(ledger, row, removed))
    .map((row) => ({
      day: ledger.day[row]!,
      product: ledger.product(row),
      quantity: ledger.quantity[row]!,
      amount: ledger.amount[row]!,
    }));
}

/** (Delivered on, else date) of the latest bought product with a warranty + its warranty. @see theory 15 (8.2) */
function warrantyEnd(
  { ledger, products }: Base,
  { rows, purchaseHistory }: ClientTimeline,
  asOf: Day,
): Day | null {
  const { removed } = purchaseHistory.purchasesOn(asOf);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (ledger.day[row]! > asOf || !isPurchase(ledger, row, removed)) continue;
    const product = ledger.product(row);
    const months = product === null ? null : (products?.get(product)?.warrantyMonths ?? null);
    if (months !== null) return plusOffset(ledger.deliveredOn(row) ?? ledger.day[row]!, { months, days: 0 });
  }
  return null;
}

/** The tier rises only on days with a row, or when a refund leaves its window. */
function tierReached(
  base: Base,
  { purchaseHistory }: ClientTimeline,
  name: string,
  from: Day,
  asOf: Day,
): Day | null {
  const tier = tierNamed(name, base);
  const tiers = base.tiers ?? [];
  if (tier === null) return null;
  const windows = [0, ...tiers.flatMap(({ windowDays }) => windowDays ?? [])];
  const days = purchaseHistory.rowDays().flatMap((day) => windows.map((window) => day + window));
  const candidates = [from, ...days.filter((day) => day > from && day <= asOf).sort((a, b) => a - b)];
  const isReached = (day: Day) => {
    const held = tierOn(purchaseHistory, tiers, day).tier;
    return held !== null && tiers.indexOf(held) >= tiers.indexOf(tier);
  };
  return candidates.find((day) => day <= asOf && isReached(day)) ?? null;
}

function upTo<Row extends { readonly day: Day }>(asOf: Day, rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.day <= asOf).sort((a, b) => a.day - b.day);
}
