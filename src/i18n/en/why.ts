import type { ContractStanding } from "../../domain/offers/contract";
import type { MarginLeft } from "../../domain/offers/margin";
import type { SubscriptionStanding } from "../../domain/offers/subscription";
import type { ContractRow } from "../../domain/records/contract";
import type { SubscriptionRow } from "../../domain/records/subscription";
import type { NthFree } from "../../domain/tiers/nth-free";
import type { ExpiringPoints, PointsAccount } from "../../domain/tiers/points";
import type { SumReward } from "../../domain/tiers/sum-reward";
import type { BindingRule, OfferCredit, OfferRules } from "../../domain/touches/offer-credit";
import type { Formatter } from "../formatter";

/** The state of a contract for volume, with its days and numbers. */
export function contractWhy(
  { startsOn, endsOn, agreed, cancelledOn }: ContractRow,
  { state, bought, dueByNow, shortfall, compensation }: ContractStanding,
  format: Formatter,
): string {
  const agreedOn = format.money(agreed.hundredths);
  const volume = bought === null ? `${agreedOn} agreed` : `${format.money(bought)} of ${agreedOn} bought`;
  switch (state) {
    case "ahead":
      return `Starts on ${format.day(startsOn)}: ${volume} until ${format.day(endsOn)}.`;
    case "running": {
      const ahead = shortfall ? `; at this pace ${format.money(shortfall)} short` : "";
      return `${volume}, ${format.money(dueByNow)} due by now, ends on ${format.day(endsOn)}${ahead}.`;
    }
    case "fulfilled":
      return `${volume}: all that was agreed until ${format.day(endsOn)}.`;
    case "ended":
      return `Ended on ${format.day(endsOn)} with ${volume}.`;
    case "cancelled": {
      const owes =
        compensation > 0 ? `; ${format.money(compensation)} to be compensated for the equipment` : "";
      return `Cancelled on ${format.day(cancelledOn ?? endsOn)} with ${volume}${owes}.`;
    }
  }
}

/** Why a subscription runs or does not. */
export function subscriptionWhy(
  { startsOn, fee, everyMonths, endsOn }: SubscriptionRow,
  { state, nextCharge }: SubscriptionStanding,
  format: Formatter,
): string {
  const price = `${format.money(fee)} every ${everyMonths === 1 ? "month" : `${everyMonths} months`}`;
  const charge =
    nextCharge === null ? "nothing more will be charged" : `next charge on ${format.day(nextCharge)}`;
  switch (state.value) {
    case "ahead":
      return `Starts on ${format.day(startsOn)}: ${price}.`;
    case "active":
      return `${price}, ${charge}${endsOn === null ? "" : `, the term ends on ${format.day(endsOn)}`}.`;
    case "ended":
      return `Began on ${format.day(startsOn)}, ${price}; ${charge}.`;
  }
}

/** How far the next free unit is. */
export function nthFreeWhy(
  { paid, taken, earned, progress }: NthFree,
  paidUnits: number,
  format: Formatter,
): string {
  const given = `${format.number(paid)} paid, each ${format.number(paidUnits)} give one free, ${format.number(taken)} taken`;
  if (earned > 0) return `${given}: ${format.number(earned)} due.`;
  if (earned < 0) return `${given}: ${format.number(-earned)} more than earned.`;
  return `${given}: ${format.number(paidUnits - progress)} left to the next.`;
}

/** How far the next reward is, and whether one holds. */
export function sumRewardWhy(
  { earnedOn, validUntil, isValid, progress, missing }: SumReward,
  format: Formatter,
): string {
  const next = `${format.money(progress)} since, ${format.money(missing)} left to the next`;
  if (earnedOn === null || validUntil === null)
    return `${format.money(progress)} so far, ${format.money(missing)} left.`;
  const holds = isValid ? `holds through ${format.day(validUntil)}` : `was over on ${format.day(validUntil)}`;
  return `Earned on ${format.day(earnedOn)}, ${holds}; ${next}.`;
}

/** What a balance of points is made of. */
export function pointsWhy(
  { balance, lots }: PointsAccount,
  { points, lastDay }: ExpiringPoints,
  format: Formatter,
): string {
  if (balance < 0) return "Below 0: more points were spent or taken back than there were.";
  if (lots.length === 0) return "No points are left.";
  const soon =
    lastDay === null
      ? "none expires within 30 days"
      : `${format.money(points)} expire within 30 days, the first after ${format.day(lastDay)}`;
  return `${format.money(balance)} points; ${soon}.`;
}

/** What a bill leaves, against the floor. */
export function marginWhy(
  { bill, margin, verdict, extraSales }: MarginLeft,
  floor: number,
  format: Formatter,
): string {
  if (margin === null) return "Nothing is paid.";
  const left = `${format.share(margin)} of ${format.money(bill)} is left, the floor is ${format.share(floor)}`;
  if (verdict === "loss") return `The bill of ${format.money(bill)} is below cost.`;
  if (extraSales === null) return `${left}; no amount of sales earns the same.`;
  return extraSales > 0 ? `${left}; ${format.share(extraSales)} more sales earn the same.` : `${left}.`;
}

/** The rule that forbids an offer to a client. */
export const bindingRules: Record<BindingRule, string> = {
  "no consent": "no consent",
  left: "left",
  share: "share of offers",
  frequency: "frequency of offers",
  "most touches": "limit of touches",
};

/** Why an offer is allowed or not. */
export function offerWhy(credit: OfferCredit, rules: OfferRules, format: Formatter): string {
  const { code, all, offers, usefulShort, nextDay } = credit;
  const made = `${offers} of ${all} touches in ${rules.offerWindowDays === 1 ? "1 day" : `${rules.offerWindowDays} days`} are offers`;
  const next = nextDay === null ? "" : `; the next from ${format.day(nextDay)}`;
  switch (code) {
    case "no consent":
      return "There is no consent.";
    case "left":
      return "Left us and has not bought since.";
    case "share":
      return `${made}, ${format.share(rules.offerShare)} at most. Useful touches missing: ${usefulShort}.`;
    case "frequency":
      return `The last offer is too recent${next}.`;
    case "most touches":
      return `Touched ${rules.mostTouches} times in 30 days, no more is agreed${next}.`;
    case "allowed":
      return `${made}, one more keeps within ${format.share(rules.offerShare)}.`;
  }
}
