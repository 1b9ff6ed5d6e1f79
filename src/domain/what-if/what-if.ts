import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import { tierChanges } from "../tiers/tier";
import type { Day } from "../values/day";
import { type Blocker, blocker } from "./blocker";
import { type Goal, isReached, tierHeld, timelineOf } from "./goal";
import { firstDayRefused, offerEvent } from "./offer-what-if";
import { type ClientSnapshot, clientSnapshot, type PossibleEvent, withEvent } from "./possible-event";
import { lastDayItWorks, smallestPurchase } from "./smallest-purchase";

/** What it takes for a client to have a verdict. */
export type WhatIf =
  /** The client has it: through which day without any event (null = no such day is known), and the purchase on that day that extends it. */
  | { readonly code: "already"; readonly until: Day | null; readonly keptBy: PossibleEvent | null }
  /** The smallest single event, and the last day on which it still does; null = any day. */
  | { readonly code: "event"; readonly event: PossibleEvent; readonly until: Day | null }
  | { readonly code: "no single event"; readonly because: Blocker };

/** A goal: a verdict, or the next tier. */
export type ClientTarget = Goal | { readonly kind: "next tier" };

/** What it takes for any client of a base, by place in its list. The ledger is sorted once. */
export function whatIfs(base: Base, target: ClientTarget, asOf: Day): (place: number) => WhatIf {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  return (place) => {
    const client = clientSnapshot(base, place, rowsOf(place), asOf);
    const goal = target.kind === "next tier" ? nextTier(client, asOf) : target;
    return goal === null
      ? { code: "no single event", because: { code: "top tier" } }
      : whatIf(client, goal, asOf);
  };
}

/**
 * The smallest event that gives a client a verdict: each event is added to the client's rows, and the same rules answer again.
 *
 * A purchase of any amount is smaller than one of some amount, and that than one of some quantity; for an offer, useful touches come before
 * waiting, and waiting before a purchase.
 */
export function whatIf(client: ClientSnapshot, goal: Goal, asOf: Day): WhatIf {
  if (isReached(client, goal, asOf)) return alreadyReached(client, goal, asOf);
  if (goal.kind === "offer") {
    const event = offerEvent(client, asOf);
    if (event !== null) return { code: "event", event, until: null };
  }
  if (goal.kind === "status" && goal.status === "lead") {
    const event: PossibleEvent = { kind: "answer", day: asOf };
    if (isReached(withEvent(client, event), goal, asOf)) return { code: "event", event, until: null };
  }
  const purchase = smallestPurchase(client, goal, asOf);
  if (purchase === null) return { code: "no single event", because: blocker(client, goal, asOf) };
  // A refund may leave the window of a tier: then the next day is enough without any purchase.
  const isTimeEnough = purchase.day > asOf && isReached(client, goal, purchase.day);
  const event: PossibleEvent = isTimeEnough ? { kind: "wait", day: purchase.day } : purchase;
  return { code: "event", event, until: lastDayItWorks(client, goal, event) };
}

function alreadyReached(client: ClientSnapshot, goal: Goal, asOf: Day): WhatIf {
  const until = heldUntil(client, goal, asOf);
  if (until === null || goal.kind === "offer") return { code: "already", until, keptBy: null };
  const purchase: PossibleEvent = { kind: "purchase", day: until, amount: 0, quantity: null };
  const isKept = isReached(withEvent(client, purchase), goal, until + 1);
  return { code: "already", until, keptBy: isKept ? purchase : null };
}

/** The last day on which a client still has a verdict without any event; null = it does not end. */
function heldUntil(client: ClientSnapshot, goal: Goal, asOf: Day): Day | null {
  const ends =
    goal.kind === "offer"
      ? firstDayRefused(client, asOf)
      : daysOfChange(client, goal, asOf).find((day) => !isReached(client, goal, day));
  return ends === undefined || ends === null ? null : ends - 1;
}

/** Days after `asOf` on which time alone may change a verdict, ascending. */
function daysOfChange(client: ClientSnapshot, goal: Goal, asOf: Day): Day[] {
  const timeline = timelineOf(client, asOf);
  const known = timeline.purchaseHistory.purchasesOn(asOf);
  const lastPurchase = known.history.days[known.count - 1];
  if (goal.kind === "tier")
    return tierChanges(timeline.purchaseHistory, client.base.tiers ?? []).filter((day) => day > asOf);
  const cycleDays = lastPurchase === undefined ? null : timeline.cycleAfter(known);
  return lastPurchase === undefined || cycleDays === null ? [] : [lastPurchase + cycleDays + 1];
}

/** The row after the tier held; null where there is none. @see theory 5.4 */
function nextTier(client: ClientSnapshot, asOf: Day): Goal | null {
  const { tiers } = client.base;
  const held = tierHeld(client, asOf);
  const next = tiers?.[held === null ? 0 : tiers.indexOf(held) + 1];
  return next === undefined ? null : { kind: "tier", tier: next };
}
