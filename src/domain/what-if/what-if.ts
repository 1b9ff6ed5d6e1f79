import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import { tierChanges } from "../tiers/tier";
import type { Day } from "../values/day";
import { type Goal, isReached, storyOf, tierHeld } from "./goal";
import { type Happening, happened, type KnownClient, knownClient } from "./happening";
import { type Hindrance, hindrance } from "./hindrance";
import { firstDayRefused, offerEvent } from "./offer-what-if";
import { lastDayThatDoes, smallestPurchase } from "./smallest-purchase";

/** What it takes for a client to have a verdict. */
export type WhatIf =
  /** The client has it: through which day without any event (null = no such day is known), and the purchase on that day that keeps it. */
  | { readonly code: "already"; readonly until: Day | null; readonly keptBy: Happening | null }
  /** The smallest single event, and the last day on which it still does; null = any day. */
  | { readonly code: "event"; readonly event: Happening; readonly until: Day | null }
  | { readonly code: "no single event"; readonly because: Hindrance };

/** A goal: a verdict, or the next tier. */
export type Wish = Goal | { readonly kind: "next tier" };

/** What it takes for any client of a base, by place in its list. The ledger is sorted once. */
export function whatIfs(base: Base, wish: Wish, asOf: Day): (place: number) => WhatIf {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  return (place) => {
    const client = knownClient(base, place, rowsOf(place), asOf);
    const goal = wish.kind === "next tier" ? nextTier(client, asOf) : wish;
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
export function whatIf(client: KnownClient, goal: Goal, asOf: Day): WhatIf {
  if (isReached(client, goal, asOf)) return already(client, goal, asOf);
  if (goal.kind === "offer") {
    const event = offerEvent(client, asOf);
    if (event !== null) return { code: "event", event, until: null };
  }
  if (goal.kind === "status" && goal.status === "lead") {
    const event: Happening = { kind: "answer", day: asOf };
    if (isReached(happened(client, event), goal, asOf)) return { code: "event", event, until: null };
  }
  const event = smallestPurchase(client, goal, asOf);
  return event === null
    ? { code: "no single event", because: hindrance(client, goal, asOf) }
    : { code: "event", event, until: lastDayThatDoes(client, goal, event) };
}

function already(client: KnownClient, goal: Goal, asOf: Day): WhatIf {
  const until = heldUntil(client, goal, asOf);
  if (until === null || goal.kind === "offer") return { code: "already", until, keptBy: null };
  const purchase: Happening = { kind: "purchase", day: until, amount: 0, quantity: null };
  const isKept = isReached(happened(client, purchase), goal, until + 1);
  return { code: "already", until, keptBy: isKept ? purchase : null };
}

/** The last day on which a client still has a verdict without any event; null = it does not end. */
function heldUntil(client: KnownClient, goal: Goal, asOf: Day): Day | null {
  const ends =
    goal.kind === "offer"
      ? firstDayRefused(client, asOf)
      : daysOfChange(client, goal, asOf).find((day) => !isReached(client, goal, day));
  return ends === undefined || ends === null ? null : ends - 1;
}

/** Days after `asOf` on which time alone may change a verdict, ascending. */
function daysOfChange(client: KnownClient, goal: Goal, asOf: Day): Day[] {
  const story = storyOf(client, asOf);
  const known = story.chronicle.purchasesOn(asOf);
  const lastPurchase = known.history.days[known.count - 1];
  if (goal.kind === "tier")
    return tierChanges(story.chronicle, client.base.tiers ?? []).filter((day) => day > asOf);
  const cycleDays = lastPurchase === undefined ? null : story.cycleAfter(known);
  return lastPurchase === undefined || cycleDays === null ? [] : [lastPurchase + cycleDays + 1];
}

/** The row after the tier held; null where there is none. @see theory 5.4 */
function nextTier(client: KnownClient, asOf: Day): Goal | null {
  const { tiers } = client.base;
  const held = tierHeld(client, asOf);
  const next = tiers?.[held === null ? 0 : tiers.indexOf(held) + 1];
  return next === undefined ? null : { kind: "tier", tier: next };
}
