import type { Tier } from "../records/tier";
import { turnoverOn } from "../tiers/tier";
import type { BindingRule } from "../touches/offer-credit";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { type Goal, isReached, offerCredit, timelineOf } from "./goal";
import { firstDayAllowed } from "./offer-what-if";
import { type ClientSnapshot, type PossibleEvent, withEvent } from "./possible-event";

/** Why no single event gives a client a verdict, with what it takes instead where that is known. */
export type Blocker =
  /** This number of further purchases on different days. */
  | { readonly code: "more purchases"; readonly count: number }
  /** Newcomers have bought less. */
  | { readonly code: "past newcomer" }
  | { readonly code: "has bought"; readonly purchases: number }
  | {
      readonly code: "tier asks for more";
      readonly tier: string;
      readonly missingSpend: Money;
      readonly missingPurchases: number;
    }
  | { readonly code: "top tier" }
  /** An offer: the rule that binds, the useful touches short, and the day it would be allowed after them. */
  | {
      readonly code: "offer";
      readonly rule: BindingRule;
      readonly usefulShort: number;
      readonly day: Day | null;
    };

/** Why no single event does. */
export function blocker(client: ClientSnapshot, goal: Goal, asOf: Day): Blocker {
  const { purchasesOn } = timelineOf(client, asOf).purchaseHistory;
  switch (goal.kind) {
    case "offer":
      return offerBlocker(client, asOf);
    case "tier":
      return tierBlocker(client, goal.tier, asOf);
    case "status":
      if (goal.status === "fan") return { code: "more purchases", count: purchasesUntil(client, goal, asOf) };
      if (goal.status === "newcomer") return { code: "past newcomer" };
      return { code: "has bought", purchases: purchasesOn(asOf).count };
    default:
      return { code: "more purchases", count: purchasesUntil(client, goal, asOf) };
  }
}

function offerBlocker(client: ClientSnapshot, asOf: Day): Blocker {
  const { code, usefulShort } = offerCredit(client, asOf).because;
  const count = usefulShort ?? 0;
  const touched = withEvent(client, { kind: "useful touches", day: asOf, count });
  return {
    code: "offer",
    rule: code as BindingRule,
    usefulShort: count,
    day: count === 0 ? null : firstDayAllowed(touched, asOf),
  };
}

function tierBlocker(client: ClientSnapshot, tier: Tier, asOf: Day): Blocker {
  const { spend, purchases } = turnoverOn(timelineOf(client, asOf).purchaseHistory, tier, asOf);
  return {
    code: "tier asks for more",
    tier: tier.name,
    missingSpend: Math.max(0, (tier.minSpend ?? 0) - spend),
    missingPurchases: Math.max(0, (tier.minPurchases ?? 0) - purchases),
  };
}

/** How many purchases of any amount, one a day from tomorrow, give a client a verdict; at most as many as make a fan. */
function purchasesUntil(client: ClientSnapshot, goal: Goal, asOf: Day): number {
  let after = client;
  for (let count = 1; ; count++) {
    const purchase: PossibleEvent = { kind: "purchase", day: asOf + count, amount: 0, quantity: null };
    after = withEvent(after, purchase);
    if (count >= client.base.settings.fanPurchases || isReached(after, goal, purchase.day)) return count;
  }
}
