import { tierChanges } from "../tiers/tier";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { smallestWhere } from "../values/smallest-where";
import { type Goal, isReached, timelineOf } from "./goal";
import { offerDaysAhead } from "./offer-what-if";
import { type ClientSnapshot, type PossibleEvent, withEvent } from "./possible-event";

/** A purchase that is possible. */
export type PossiblePurchase = Extract<PossibleEvent, { kind: "purchase" }>;

/** More than any client buys in one order, in minor units and in pieces. */
const maxMoney: Money = 1e12;
const maxPieces = 1e6;
/** Beyond any wait. */
const hundredYears = 36525;

/**
 * The smallest purchase that gives a client a verdict on its own day, of any amount, else of the least amount, else of the least amount and
 * quantity; today, or else tomorrow, because one of today may only join a purchase already made (theory 2.1).
 *
 * @returns null where no one purchase does
 */
export function smallestPurchase(client: ClientSnapshot, goal: Goal, asOf: Day): PossiblePurchase | null {
  const isEnough = (purchase: PossiblePurchase) => isReached(withEvent(client, purchase), goal, purchase.day);
  for (const find of [withAnyAmount, withSmallestAmount, withSmallestQuantity]) {
    for (const day of [asOf, asOf + 1]) {
      const purchase = find(day, isEnough);
      if (purchase !== null) return purchase;
    }
  }
  return null;
}

type IsEnough = (purchase: PossiblePurchase) => boolean;

function withAnyAmount(day: Day, isEnough: IsEnough): PossiblePurchase | null {
  const purchase = purchaseOf(day, 0, null);
  return isEnough(purchase) ? purchase : null;
}

function withSmallestAmount(day: Day, isEnough: IsEnough): PossiblePurchase | null {
  const amount = smallestWhere((money) => isEnough(purchaseOf(day, money, null)), maxMoney);
  return amount === null ? null : purchaseOf(day, amount, null);
}

function withSmallestQuantity(day: Day, isEnough: IsEnough): PossiblePurchase | null {
  const amount = smallestWhere((money) => isEnough(purchaseOf(day, money, maxPieces)), maxMoney);
  if (amount === null) return null;
  const quantity = smallestWhere((pieces) => isEnough(purchaseOf(day, amount, pieces)), maxPieces);
  return quantity === null ? null : purchaseOf(day, amount, quantity);
}

function purchaseOf(day: Day, amount: Money, quantity: number | null): PossiblePurchase {
  return { kind: "purchase", day, amount, quantity };
}

/** The last day on which the same event still does; null = it does on any later day. */
export function lastDayItWorks(client: ClientSnapshot, goal: Goal, event: PossibleEvent): Day | null {
  const failsOn = (day: Day) => !isReached(withEvent(client, { ...event, day }), goal, day);
  const days = daysToTry(client, goal, event.day);
  if (days !== null) {
    const fails = days.find((day) => day > event.day && failsOn(day));
    return fails === undefined ? null : fails - 1;
  }
  // A later purchase is never a sign of buying more often where a sooner one is none.
  const later = smallestWhere((wait) => failsOn(event.day + wait), hundredYears);
  return later === null ? null : event.day + later - 1;
}

/** The days on which what a purchase does may change; null = any day, and for good. */
function daysToTry(client: ClientSnapshot, goal: Goal, from: Day): readonly Day[] | null {
  if (goal.kind === "offer") return offerDaysAhead(client, from);
  if (goal.kind !== "tier") return null;
  return tierChanges(timelineOf(client, from).purchaseHistory, client.base.tiers ?? []);
}
