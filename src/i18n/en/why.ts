import type { ContractStanding } from "../../domain/offers/contract";
import type { MarginLeft } from "../../domain/offers/margin";
import type { SubscriptionStanding } from "../../domain/offers/subscription";
import type { ContractRow } from "../../domain/records/contract";
import type { SubscriptionRow } from "../../domain/records/subscription";
import type { NthFree } from "../../domain/tiers/nth-free";
import type { ExpiringPoints, PointsAccount } from "../../domain/tiers/points";
import type { SumReward } from "../../domain/tiers/sum-reward";
import type { BindingRule, OfferCredit, OfferRules } from "../../domain/touches/offer-credit";
import type { Writer } from "../writer";

/** Where a contract for volume stands, with its days and numbers. */
export function contractWhy(
  { startsOn, endsOn, agreed, cancelledOn }: ContractRow,
  { state, bought, dueByNow, shortfall, compensation }: ContractStanding,
  write: Writer,
): string {
  const agreedOn = write.money(agreed.hundredths);
  const volume = bought === null ? `${agreedOn} agreed` : `${write.money(bought)} of ${agreedOn} bought`;
  switch (state) {
    case "ahead":
      return `Starts on ${write.day(startsOn)}: ${volume} until ${write.day(endsOn)}.`;
    case "running": {
      const ahead = shortfall ? `; at this pace ${write.money(shortfall)} short` : "";
      return `${volume}, ${write.money(dueByNow)} due by now, ends on ${write.day(endsOn)}${ahead}.`;
    }
    case "fulfilled":
      return `${volume}: all that was agreed until ${write.day(endsOn)}.`;
    case "ended":
      return `Ended on ${write.day(endsOn)} with ${volume}.`;
    case "cancelled": {
      const owes =
        compensation > 0 ? `; ${write.money(compensation)} to be compensated for the equipment` : "";
      return `Cancelled on ${write.day(cancelledOn ?? endsOn)} with ${volume}${owes}.`;
    }
  }
}

/** Why a subscription runs or does not. */
export function subscriptionWhy(
  { startsOn, fee, everyMonths, endsOn }: SubscriptionRow,
  { state, nextCharge }: SubscriptionStanding,
  write: Writer,
): string {
  const price = `${write.money(fee)} every ${everyMonths === 1 ? "month" : `${everyMonths} months`}`;
  const charge =
    nextCharge === null ? "nothing more will be charged" : `next charge on ${write.day(nextCharge)}`;
  switch (state.value) {
    case "ahead":
      return `Starts on ${write.day(startsOn)}: ${price}.`;
    case "active":
      return `${price}, ${charge}${endsOn === null ? "" : `, the term ends on ${write.day(endsOn)}`}.`;
    case "ended":
      return `Began on ${write.day(startsOn)}, ${price}; ${charge}.`;
  }
}

/** How far the next free unit is. */
export function nthFreeWhy(
  { paid, taken, earned, progress }: NthFree,
  paidUnits: number,
  write: Writer,
): string {
  const given = `${write.number(paid)} paid, each ${write.number(paidUnits)} give one free, ${write.number(taken)} taken`;
  if (earned > 0) return `${given}: ${write.number(earned)} due.`;
  if (earned < 0) return `${given}: ${write.number(-earned)} more than earned.`;
  return `${given}: ${write.number(paidUnits - progress)} left to the next.`;
}

/** How far the next reward is, and whether one holds. */
export function sumRewardWhy(
  { earnedOn, validUntil, isValid, progress, missing }: SumReward,
  write: Writer,
): string {
  const next = `${write.money(progress)} since, ${write.money(missing)} left to the next`;
  if (earnedOn === null || validUntil === null)
    return `${write.money(progress)} so far, ${write.money(missing)} left.`;
  const holds = isValid ? `holds through ${write.day(validUntil)}` : `was over on ${write.day(validUntil)}`;
  return `Earned on ${write.day(earnedOn)}, ${holds}; ${next}.`;
}

/** What a balance of points is made of. */
export function pointsWhy(
  { balance, lots }: PointsAccount,
  { points, lastDay }: ExpiringPoints,
  write: Writer,
): string {
  if (balance < 0) return "Below 0: more points were spent or taken back than there were.";
  if (lots.length === 0) return "No points are left.";
  const soon =
    lastDay === null
      ? "none expires within 30 days"
      : `${write.money(points)} expire within 30 days, the first after ${write.day(lastDay)}`;
  return `${write.money(balance)} points; ${soon}.`;
}

/** What a bill leaves, against the floor. */
export function marginWhy(
  { bill, margin, verdict, extraSales }: MarginLeft,
  floor: number,
  write: Writer,
): string {
  if (margin === null) return "Nothing is paid.";
  const left = `${write.share(margin)} of ${write.money(bill)} is left, the floor is ${write.share(floor)}`;
  if (verdict === "loss") return `The bill of ${write.money(bill)} is below cost.`;
  if (extraSales === null) return `${left}; no amount of sales earns the same.`;
  return extraSales > 0 ? `${left}; ${write.share(extraSales)} more sales earn the same.` : `${left}.`;
}

/** The rule that keeps a client from being made an offer. */
export const bindingRules: Record<BindingRule, string> = {
  "no consent": "no consent",
  left: "left",
  share: "share of offers",
  frequency: "frequency of offers",
  "most touches": "limit of touches",
};

/** Why an offer is allowed or not. */
export function offerWhy(credit: OfferCredit, rules: OfferRules, write: Writer): string {
  const { code, all, offers, usefulShort, nextDay } = credit;
  const made = `${offers} of ${all} touches in ${rules.offerWindowDays === 1 ? "1 day" : `${rules.offerWindowDays} days`} are offers`;
  const next = nextDay === null ? "" : `; the next from ${write.day(nextDay)}`;
  switch (code) {
    case "no consent":
      return "There is no consent.";
    case "left":
      return "Left us and has not bought since.";
    case "share":
      return `${made}, ${write.share(rules.offerShare)} at most: useful touches short ${usefulShort}.`;
    case "frequency":
      return `The last offer is too recent${next}.`;
    case "most touches":
      return `Touched ${rules.mostTouches} times in 30 days, no more is agreed${next}.`;
    case "allowed":
      return `${made}, one more keeps within ${write.share(rules.offerShare)}.`;
  }
}
