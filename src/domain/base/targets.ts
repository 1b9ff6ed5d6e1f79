import type { Base } from "../records/base";
import type { BaseSettings } from "../records/base-settings";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { roundedUp } from "../values/rounded-up";
import { type Conversion, conversionRate, conversions } from "./conversion";
import { clientsByStatus, fansLostMonthly, flow, placeOf } from "./flow";
import { type BuyingStatus, monthlyProfit, type StatusProfit, yearProfit } from "./status-profit";
import { type StatusTimeline, statusTimelines } from "./status-timelines";

/** The goal and what it takes, in the order in which one follows from another. */
export type TargetCode = "profit" | "fans" | "newcomers" | "leads" | "contacts";

/** How many are needed, and how many there are. */
export interface Target {
  readonly code: TargetCode;
  /** What the goal requires, unrounded: money for the profit, clients else; null = unknown. */
  readonly plan: number | null;
  /** Fans of today; of the others those of the last full month; null = unknown. */
  readonly fact: number | null;
  readonly because: TargetReason;
}

/** How a target was calculated, or why it is unknown. */
export type TargetReason =
  | { readonly code: "goal"; readonly withoutCost: number }
  | ({ readonly code: "fans"; readonly each: number } & FromProfit)
  | ({ readonly code: "newcomers"; readonly each: number; readonly toReplace: ToReplace } & FromProfit)
  | { readonly code: "leads" | "contacts"; readonly next: number; readonly conversion: Conversion }
  | UnknownTarget;

/** The part of the goal that a status is to earn, and what its clients earn. */
interface FromProfit {
  readonly goal: Money;
  readonly share: number;
  readonly of: StatusProfit;
}

/** Newcomers who take the place of fans we lose. */
export interface ToReplace {
  readonly fansLost: number;
  readonly conversion: Conversion;
  readonly newcomers: number;
}

/** Why a target is unknown: a rate that it takes is not known, or is 0. */
export type UnknownTarget =
  | { readonly code: "no goal" }
  | { readonly code: "nobody" | "no cost" | "no profit"; readonly status: BuyingStatus }
  | { readonly code: "not observed" }
  | {
      readonly code: "no conversion";
      readonly of: "newcomers" | "leads" | "contacts";
      readonly conversion: Conversion;
    }
  | { readonly code: "before it" };

/**
 * How many fans, newcomers, leads and contacts a monthly profit goal takes, against those there are.
 *
 * fans = goal × share / profit of a fan a month;
 * newcomers = max(goal × (1 − share) / profit of a newcomer a month, fans lost a month / conversion);
 * leads = newcomers / lead→newcomer; contacts = leads / target→lead
 *
 * Every number is chained unrounded and is shown rounded up; a rate of 0 makes what follows from it unknown.
 * @see theory 11.4, 15 (11.4–11.5)
 */
export function targets(base: Base, settings: BaseSettings, asOf: Day): Target[] {
  return targetsOf(base, statusTimelines(base, asOf), settings, asOf);
}

/** The same where the timelines have been read. */
export function targetsOf(
  base: Base,
  clients: readonly StatusTimeline[],
  { profitGoal, fansShare }: BaseSettings,
  asOf: Day,
): Target[] {
  const profits = yearProfit(base, clients, asOf);
  const ways = conversions(base, clients, asOf);
  const fansLost = fansLostMonthly(flow(base, clients, asOf));
  const fans = fansNeeded(profitGoal, fansShare, profits.fan);
  const newcomers = newcomersNeeded(profitGoal, 1 - fansShare, profits.newcomer, fansLost, ways.newcomers);
  const leads = before("leads", newcomers.plan, ways.leads);
  const contacts = before("contacts", leads.plan, ways.contacts);
  const { profit, withoutCost } = profits.lastMonth;
  const fanCount = clientsByStatus(base, clients, asOf)[placeOf("fan")]!;
  return [
    {
      code: "profit",
      plan: profitGoal,
      fact: profit ?? (withoutCost > 0 ? null : 0),
      because: profitGoal === null ? { code: "no goal" } : { code: "goal", withoutCost },
    },
    { code: "fans", fact: fanCount, ...fans },
    { code: "newcomers", fact: ways.newcomers.madeLastMonth ?? 0, ...newcomers },
    { code: "leads", fact: ways.leads.madeLastMonth, ...leads },
    { code: "contacts", fact: ways.contacts.madeLastMonth, ...contacts },
  ];
}

/** Fact less plan, of numbers as they are shown: below 0 = short of it; null where either is unknown. @see theory 11.4 */
export function targetGap({ plan, fact }: Pick<Target, "plan" | "fact">): number | null {
  return plan === null || fact === null ? null : fact - roundedUp(plan);
}

type PlannedTarget = Pick<Target, "plan" | "because">;

function fansNeeded(goal: Money | null, share: number, of: StatusProfit): PlannedTarget {
  const each = eachBrings("fan", of);
  if (goal === null) return unknown({ code: "no goal" });
  if (typeof each === "object") return unknown(each);
  return { plan: (goal * share) / each, because: { code: "fans", goal, share, of, each } };
}

function newcomersNeeded(
  goal: Money | null,
  share: number,
  of: StatusProfit,
  fansLost: number | null,
  conversion: Conversion,
): PlannedTarget {
  if (goal === null) return unknown({ code: "no goal" });
  const each = eachBrings("newcomer", of);
  if (typeof each === "object") return unknown(each);
  if (fansLost === null) return unknown({ code: "not observed" });
  const rate = conversionRate(conversion);
  if (fansLost > 0 && !rate) return unknown({ code: "no conversion", of: "newcomers", conversion });
  const toReplace = { fansLost, conversion, newcomers: fansLost === 0 ? 0 : fansLost / rate! };
  const plan = Math.max((goal * share) / each, toReplace.newcomers);
  return { plan, because: { code: "newcomers", goal, share, of, each, toReplace } };
}

/** How many must start a stage so that a given number reaches the next one. */
function before(code: "leads" | "contacts", next: number | null, conversion: Conversion): PlannedTarget {
  if (next === null) return unknown({ code: "before it" });
  const rate = conversionRate(conversion);
  if (!rate) return unknown({ code: "no conversion", of: code, conversion });
  return { plan: next / rate, because: { code, next, conversion } };
}

/** What one client of a status earns a month, or why that cannot be divided by. */
function eachBrings(status: BuyingStatus, of: StatusProfit): number | UnknownTarget {
  const each = monthlyProfit(of);
  if (each === null) return { code: of.clientMonths === 0 ? "nobody" : "no cost", status };
  return each > 0 ? each : { code: "no profit", status };
}

function unknown(because: UnknownTarget): PlannedTarget {
  return { plan: null, because };
}
