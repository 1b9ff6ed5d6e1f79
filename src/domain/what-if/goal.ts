import { clientTimeline } from "../client/client-timeline";
import { isOverdue } from "../cycle/overdue";
import type { Status } from "../records/status";
import type { Tier } from "../records/tier";
import { statusOn } from "../status/status-spans";
import { tierOn } from "../tiers/tier";
import { clientOfferVerdict, type OfferVerdict } from "../touches/offer-credit";
import type { Day } from "../values/day";
import type { ClientSnapshot } from "./possible-event";

/** A verdict that the user may want for a client. @see theory 4.1, 3.2, 5.2, 6.3 */
export type Goal =
  | { readonly kind: "status"; readonly status: "fan" | "newcomer" | "lead" }
  /** Newcomer or fan: has bought, has not left and does not sleep. */
  | { readonly kind: "awake" }
  | { readonly kind: "on time" }
  /** This row of the tier table, or a higher one. */
  | { readonly kind: "tier"; readonly tier: Tier }
  | { readonly kind: "offer" };

/** Whether a client has a verdict on a day, by the very rules that give it. */
export function isReached(client: ClientSnapshot, goal: Goal, day: Day): boolean {
  switch (goal.kind) {
    case "status":
      return statusOf(client, day) === goal.status;
    case "awake":
      return ["newcomer", "fan"].includes(statusOf(client, day));
    case "on time":
      return isOnTime(client, day);
    case "tier":
      return tierPlace(client, tierHeld(client, day)) >= tierPlace(client, goal.tier);
    case "offer":
      return offerCredit(client, day).value;
  }
}

/** The tier that a client holds on a day; null = none. @see theory 5.2 */
export function tierHeld(client: ClientSnapshot, day: Day): Tier | null {
  return tierOn(timelineOf(client, day).purchaseHistory, client.base.tiers ?? [], day).tier;
}

/** Whether an offer is allowed on a day, and the rule that binds. @see theory 6.5 */
export function offerCredit(client: ClientSnapshot, day: Day): OfferVerdict {
  const timeline = timelineOf(client, day);
  const { history, count } = timeline.purchaseHistory.purchasesOn(day);
  const lastPurchase = history.days[count - 1] ?? null;
  return clientOfferVerdict(client.base, client.place, { segment: timeline.segment(), lastPurchase }, day);
}

/** The timeline of a client up to a day. */
export function timelineOf({ base, place, rows }: ClientSnapshot, day: Day) {
  const all = Array.from(rows, (_, row) => row);
  return clientTimeline(base, place, base.clients[place]!, all, day);
}

function statusOf(client: ClientSnapshot, day: Day): Status {
  return statusOn(timelineOf(client, day), client.base.settings, day).value;
}

/** Has bought, and the cycle, if there is one, is not over. */
function isOnTime(client: ClientSnapshot, day: Day): boolean {
  const timeline = timelineOf(client, day);
  const known = timeline.purchaseHistory.purchasesOn(day);
  const lastPurchase = known.history.days[known.count - 1] ?? null;
  return lastPurchase !== null && !isOverdue(lastPurchase, timeline.cycleAfter(known), day);
}

function tierPlace({ base }: ClientSnapshot, tier: Tier | null): number {
  return tier === null ? -1 : (base.tiers ?? []).indexOf(tier);
}
