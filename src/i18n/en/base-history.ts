import type { FansShare } from "../../domain/base/profit-share";
import type { RepeatFacts } from "../../domain/base/repeat-share";
import type { Status } from "../../domain/records/status";
import type { PeriodKind } from "../../domain/values/period";
import type { Formatter } from "../formatter";

/** Words for a period; all are read. */
export const periods: Record<PeriodKind, readonly string[]> = {
  week: ["week", "weeks", "weekly"],
  month: ["month", "months", "monthly"],
  year: ["year", "years", "yearly"],
};

export const frequencyTitles = {
  start: "Period from",
  purchases: "Purchases",
  clients: "Clients who bought",
  frequency: "Deal frequency",
  partial: "Still running",
};

export const cohortTitles = {
  month: "First purchase in",
  clients: "Clients",
  partial: "Month still running",
};

export const cohortMonth = (month: number) => `Month ${month}`;
export const cohortShare = (month: number) => `Month ${month}, share`;

export const historyTitles = {
  month: "Month",
  partial: "Still running",
  newcomersMade: "Newcomers made",
  newcomersPlanned: "Newcomers planned",
  newcomersGap: "Newcomers against plan",
  fansMade: "Fans made",
  fansPlanned: "Fans planned",
  fansGap: "Fans against plan",
  fellAsleep: "Fell asleep",
  wokeUp: "Woke up",
  left: "Left",
  wonBack: "Won back",
  becameFans: "Of its newcomers now fans",
  conversion: "Newcomer to fan, share",
  medianDays: "Newcomer to fan, median days",
};

/** Clients of a status at the end of a month. */
export const atEndTitles: Record<Status, string> = {
  target: "Target at month end",
  lead: "Leads at month end",
  newcomer: "Newcomers at month end",
  fan: "Fans at month end",
  sleeping: "Sleeping at month end",
  returner: "Returners at month end",
};

export const shareTitles = {
  fansShare: "Fans' share of profit",
  repeatShare: "Repeat share",
  why: "Why",
};

export const planTitles = {
  owner: "Owner",
  month: "Month",
  partial: "Still running",
  newcomersPlanned: "Newcomers planned",
  newcomersMade: "Newcomers made",
  newcomersGap: "Newcomers against plan",
  fansPlanned: "Fans planned",
  fansMade: "Fans made",
  fansGap: "Fans against plan",
};

export const everybody: string = "All together";
export const nobody: string = "No owner";

/** How fans' share of profit compares with the goal, or why it is not known; "" where nothing was sold. */
export function fansWhy({ share, all, withoutCost }: FansShare, goal: number, format: Formatter): string {
  if (all === null) return withoutCost === 0 ? "" : "Profit is unknown: no purchase has a Cost.";
  const left = withoutCost === 0 ? "" : ` Purchases without a Cost, left out: ${format.number(withoutCost)}.`;
  if (share === null) return `There was no profit to share.${left}`;
  const verdict = share < goal ? "short of" : "up to";
  return `Fans brought ${format.share(share)} of profit, ${verdict} ${format.share(goal)}.${left}`;
}

/** What the repeat share means; "" where it is as it should be. */
export function repeatWhy(
  { code, repeaters, buyers, asleepAfterOne }: RepeatFacts,
  format: Formatter,
): string {
  if (code !== "run as one-off") return "";
  const { number } = format;
  return `You run it as one-off: of ${number(buyers)} who bought, ${number(repeaters)} came back, and ${number(asleepAfterOne)} let a whole cycle pass after one purchase.`;
}
