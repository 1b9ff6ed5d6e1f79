import type { ClaimAlarm } from "../../domain/loop/alarm";
import type { LostClient } from "../../domain/loop/lost-client";
import type { TodayReason } from "../../domain/today/today";
import type { TodayRank } from "../../domain/today/today-rank";
import type { OfferCredit } from "../../domain/touches/offer-credit";
import { amountOf } from "../../domain/values/money";
import type { Formatter } from "../formatter";
import { roadmapWhy, statusWhy } from "./verdicts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const ago = (count: number) => (count === 0 ? "today" : `${days(count)} ago`);

/** Why a client is on today's list: the rule and its numbers, in one sentence. */
export function todayWhy(reason: TodayReason, format: Formatter): string {
  switch (reason.code) {
    case "alarm":
      if (reason.about === "claim") return claimWhy(reason, format);
      return `Rated us ${reason.rating} on ${format.day(reason.ratedOn)}, ${ago(reason.days)}.`;
    case "promise":
      return reason.days === 0
        ? `Agreed for today, ${format.day(reason.due)}.`
        : `Agreed for ${format.day(reason.due)}, ${ago(reason.days)}.`;
    case "contract": {
      const name = reason.contract === "" ? "The contract" : `Contract “${reason.contract}”`;
      const volume = (hundredths: number) =>
        reason.unit === "money"
          ? format.money(hundredths)
          : `${format.number(amountOf(hundredths))} ${hundredths === 100 ? "pc" : "pcs"}`;
      const bought = `bought ${volume(reason.bought)}, due by now ${volume(reason.dueByNow)}`;
      const end = `ends on ${format.day(reason.endsOn)}`;
      if (reason.about === "behind") return `${name}: ${bought}; it ${end}.`;
      return `${name} ${end}, ${reason.days === 0 ? "today" : `in ${days(reason.days)}`}; ${bought}.`;
    }
    case "step overdue":
    case "step due": {
      const { step, due, isStudy } = reason.action;
      const when =
        reason.days === 0
          ? `is due today, ${format.day(due)}`
          : `was due ${format.day(due)}, ${ago(reason.days)}`;
      const study = isStudy ? "; the study comes first" : "";
      return `Step ${step.step} of “${reason.roadmap}” ${when}${study}.`;
    }
    case "care call":
      return `Bought on ${format.day(reason.lastPurchase)}, ${ago(reason.elapsed)}.`;
    case "due soon":
      return `${days(reason.elapsed)} since ${format.day(reason.lastPurchase)}, cycle ${reason.cycleDays}: next purchase by ${format.day(reason.nextPurchase)}.`;
    case "wake-up":
    case "win-back":
      return statusWhy(reason.status, format);
    case "warm-up": {
      const since = reason.since === null ? "" : `, lead since ${format.day(reason.since)}`;
      const touched =
        reason.lastTouch === null ? "never touched" : `last touch ${format.day(reason.lastTouch)}`;
      return `Nothing bought yet${since}; ${touched}.`;
    }
  }
}

/** The claim that is open longest, with its days. @see theory 9.4 */
function claimWhy({ what, madeOn, days: clock, open }: ClaimAlarm, format: Formatter): string {
  const claim = what === "" ? "Claim" : `Claim “${what}”`;
  const others = open === 1 ? "" : ` Claims open: ${open}.`;
  return `${claim} of ${format.day(madeOn)}, open ${clock === 0 ? "since today" : `for ${days(clock)}`}.${others}`;
}

/** What it would cost to lose the client; "" where nothing is known about it. @see theory 9.4 */
export function lostWhy({ total, isWhole }: LostClient, format: Formatter): string {
  if (total === null || total <= 0) return "";
  return `Losing the client would cost ${isWhole ? "" : "at least "}${format.money(total)}.`;
}

/** Why an offer waits: the one rule that forbids it and its numbers. */
export function offerWhy(credit: OfferCredit, format: Formatter): string {
  const { code, all, offers, usefulShort, nextDay } = credit;
  const from = nextDay === null ? "" : ` from ${format.day(nextDay)}`;
  switch (code) {
    case "allowed":
      return "";
    case "no consent":
      return "The client does not want to be contacted.";
    case "left":
      return "The client has left us: only the win-back is left.";
    case "share": {
      const count = all === 0 ? "No touches yet" : `${counted(offers, "offer")} of ${counted(all, "touch")}`;
      return `${count}: a useful touch first${usefulShort === 1 ? "" : `, ${usefulShort} of them earn an offer`}.`;
    }
    case "frequency":
      return `The next offer${from}: a useful touch until then.`;
    case "most touches":
      return `Enough touches for now: the next one${from}.`;
  }
}

const counted = (count: number, word: "offer" | "touch") =>
  `${count} ${word}${count === 1 ? "" : word === "offer" ? "s" : "es"}`;

/** What is done while an offer waits. */
export const instead = {
  do: (content: string) => `A useful touch: ${content}`,
  benefit: "Gets something useful before the next offer",
};

type ByRule = Record<Exclude<TodayRank, "promise" | "contract" | "step due" | "step overdue">, string>;

const actions: ByRule = {
  alarm: "Call, apologise and settle it",
  "care call": "Ask how it went, what they like and what was lacking",
  "due soon": "Remind of the next purchase and help to choose",
  "wake-up": "Ask why there was no purchase and give a pleasant surprise",
  "win-back": "Ask what went wrong, put it right and invite back",
  "warm-up": "Send something useful and offer help",
};

const benefits: ByRule & { readonly promise: string; readonly contract: string } = {
  alarm: "The problem is settled",
  promise: "We keep our word",
  contract: "Gets what was agreed, and no surprise at the end",
  "care call": "Gets the promised result",
  "due soon": "Buys in time and need not search",
  "wake-up": "Is remembered and gets something pleasant",
  "win-back": "Our mistake is put right",
  "warm-up": "Gets something useful before buying",
};

/** What to do. */
export function todayDo(reason: TodayReason): string {
  switch (reason.code) {
    case "promise":
      return reason.what || "Contact as agreed";
    case "contract":
      return reason.about === "end"
        ? "Agree what comes after the contract"
        : "Find out what is in the way and agree how to catch up";
    case "step due":
    case "step overdue": {
      const { action } = reason.action.step;
      return reason.action.isStudy ? roadmapWhy.study(action) : action;
    }
    default:
      return actions[reason.code];
  }
}

/** What the client gains by it. */
export function todayBenefit(reason: TodayReason): string {
  return reason.code === "step due" || reason.code === "step overdue"
    ? reason.action.clientBenefit
    : benefits[reason.code];
}
