import { tierChanges } from "../tiers/tier";
import type { Day } from "../values/day";
import { leastThat } from "../values/least";
import type { Money } from "../values/money";
import { type Goal, isReached, storyOf } from "./goal";
import { type Happening, happened, type KnownClient } from "./happening";
import { offerDaysAhead } from "./offer-what-if";

/** A purchase that is possible. */
export type PossiblePurchase = Extract<Happening, { kind: "purchase" }>;

/** Beyond what anybody buys at once, in minor units and in pieces. */
const mostMoney: Money = 1e12;
const mostPieces = 1e6;
/** Beyond any wait. */
const hundredYears = 36525;

/**
 * The smallest purchase that gives a client a verdict on its own day, of any amount, else of the least amount, else of the least amount and
 * quantity; today, or else tomorrow, for one of today may only join a purchase already made (theory 2.1).
 *
 * @returns null where no one purchase does
 */
export function smallestPurchase(client: KnownClient, goal: Goal, asOf: Day): PossiblePurchase | null {
  const does = (purchase: PossiblePurchase) => isReached(happened(client, purchase), goal, purchase.day);
  for (const find of [ofAnyAmount, ofLeastAmount, ofLeastQuantity]) {
    for (const day of [asOf, asOf + 1]) {
      const purchase = find(day, does);
      if (purchase !== null) return purchase;
    }
  }
  return null;
}

type Does = (purchase: PossiblePurchase) => boolean;

function ofAnyAmount(day: Day, does: Does): PossiblePurchase | null {
  const purchase = purchaseOf(day, 0, null);
  return does(purchase) ? purchase : null;
}

function ofLeastAmount(day: Day, does: Does): PossiblePurchase | null {
  const amount = leastThat((money) => does(purchaseOf(day, money, null)), mostMoney);
  return amount === null ? null : purchaseOf(day, amount, null);
}

function ofLeastQuantity(day: Day, does: Does): PossiblePurchase | null {
  const amount = leastThat((money) => does(purchaseOf(day, money, mostPieces)), mostMoney);
  if (amount === null) return null;
  const quantity = leastThat((pieces) => does(purchaseOf(day, amount, pieces)), mostPieces);
  return quantity === null ? null : purchaseOf(day, amount, quantity);
}

function purchaseOf(day: Day, amount: Money, quantity: number | null): PossiblePurchase {
  return { kind: "purchase", day, amount, quantity };
}

/** The last day on which the same purchase still does; null = it does on any later day. */
export function lastDayThatDoes(client: KnownClient, goal: Goal, purchase: PossiblePurchase): Day | null {
  const failsOn = (day: Day) => !isReached(happened(client, { ...purchase, day }), goal, day);
  const days = daysToTry(client, goal, purchase.day);
  if (days !== null) {
    const fails = days.find((day) => day > purchase.day && failsOn(day));
    return fails === undefined ? null : fails - 1;
  }
  // A later purchase is never a sign of buying more often where a sooner one is none.
  const later = leastThat((wait) => failsOn(purchase.day + wait), hundredYears);
  return later === null ? null : purchase.day + later - 1;
}

/** The days on which what a purchase does may change; null = any day, and for good. */
function daysToTry(client: KnownClient, goal: Goal, from: Day): readonly Day[] | null {
  if (goal.kind === "offer") return offerDaysAhead(client, from);
  if (goal.kind !== "tier") return null;
  return tierChanges(storyOf(client, from).chronicle, client.base.tiers ?? []);
}
