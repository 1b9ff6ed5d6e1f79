import type { Conversion } from "../../domain/base/conversion";
import type { Lever } from "../../domain/base/levers";
import type { BuyingStatus, StatusProfit } from "../../domain/base/status-profit";
import type { TargetCode, TargetReason, UnknownTarget } from "../../domain/base/targets";
import { columnTitles } from "../column-titles";
import type { Formatter } from "../formatter";
import { baseSettingTitles } from "./base-settings";

/** The word for a number that is not known. */
export const unknown: string = "unknown";

export const targetTitles = { what: "What", plan: "Plan", fact: "Fact", gap: "Gap", why: "Why" };

export const targets: Record<TargetCode, string> = {
  profit: "Profit a month",
  fans: "Fans",
  newcomers: "Newcomers a month",
  leads: "Leads a month",
  contacts: "Contacts a month",
};

/** How a target was calculated, with its numbers. */
export function targetWhy(reason: TargetReason, format: Formatter): string {
  switch (reason.code) {
    case "goal":
      return `The goal in Settings; the fact is the last full month${withoutCost(reason.withoutCost)}.`;
    case "fans":
      return `${part(reason, format)}; a fan brings ${earned(reason.of, reason.each, format)}.`;
    case "newcomers": {
      const { fansLost, conversion, newcomers } = reason.toReplace;
      const bySales = (reason.goal * reason.share) / reason.each;
      const lost =
        fansLost === 0 ? "no fans were lost" : `to replace ${format.number(fansLost)} fans lost a month`;
      const takes =
        fansLost === 0 ? "" : ` takes ${format.number(newcomers)}: ${rate("newcomers", conversion, format)}`;
      return `${part(reason, format)}; a newcomer brings ${earned(reason.of, reason.each, format)}, so that takes ${format.number(bySales)}; ${lost}${takes}.`;
    }
    case "leads":
    case "contacts":
      return `${format.number(reason.next)} ${reason.code === "leads" ? "newcomers" : "leads"} a month; ${rate(reason.code, reason.conversion, format)}${undated(reason.code, reason.conversion)}.`;
    default:
      return `Unknown: ${unknownWhy(reason)}.`;
  }
}

function part({ goal, share }: { readonly goal: number; readonly share: number }, format: Formatter): string {
  return `${format.share(share)} of ${format.money(goal)} is ${format.money(goal * share)}`;
}

function earned({ profit, clientMonths }: StatusProfit, each: number, format: Formatter): string {
  const all = `${format.money(profit.profit ?? 0)} over ${format.number(clientMonths)} client-months`;
  return `${format.money(each)} a month (${all}${withoutCost(profit.withoutCost)})`;
}

function withoutCost(rows: number): string {
  return rows === 0 ? "" : `; rows without ${columnTitles.cost.en} left out: ${rows}`;
}

type Way = "newcomers" | "leads" | "contacts";

const went: Record<Way, string> = {
  newcomers: "newcomers became fans",
  leads: "leads bought",
  contacts: "contacts became leads",
};

function rate(way: Way, { made, converted }: Conversion, format: Formatter): string {
  return `${converted} of ${made} ${went[way]} (${format.share(converted / made)})`;
}

function undated(way: "leads" | "contacts", { undated: clients }: Conversion): string {
  const column = way === "leads" ? columnTitles.leadSince.en : columnTitles.addedOn.en;
  return clients === 0 ? "" : `; clients without “${column}” left out: ${clients}`;
}

const many: Record<BuyingStatus, string> = { newcomer: "newcomers", fan: "fans" };

/** Why a target cannot be known. */
function unknownWhy(reason: UnknownTarget): string {
  switch (reason.code) {
    case "no goal":
      return `Settings have no “${baseSettingTitles.profitGoal}”`;
    case "nobody":
      return `there were no ${many[reason.status]} in the last 12 full months`;
    case "no cost":
      return `no purchase of ${many[reason.status]} says its ${columnTitles.cost.en}`;
    case "no profit":
      return `${many[reason.status]} brought no profit in the last 12 full months`;
    case "not observed":
      return "no month has been seen from its beginning to its end yet";
    case "no conversion":
      return noConversion(reason.of, reason.conversion);
    case "before it":
      return "so is the line above it";
  }
}

function noConversion(way: Way, conversion: Conversion): string {
  const left = way === "newcomers" ? "" : undated(way, conversion);
  if (conversion.made > 0) return `none of ${conversion.made} ${went[way]}${left}`;
  return `there were no new ${way === "newcomers" ? "newcomers" : way} in the last 12 full months${left}`;
}

export const flowTitles = {
  part: "Part",
  of: "Of",
  all: "All",
  profit: "Profit",
  gain: "More profit",
  why: "Why",
};

/** The parts of the flow, one below the other. */
export const flowParts = {
  matrix: "Passing on in a month",
  inflow: "New in a month",
  now: "Now",
  forecast: "Forecast",
  lever: "Lever",
};

export const levers: Record<Lever["code"], string> = {
  "more fans": "+5 pp newcomers become fans",
  "fewer asleep": "−5 pp fall asleep",
  "more leads": "+10 leads a month",
};

/** Where the clients of a status were a month later. */
export function rowWhy(counts: readonly number[], names: readonly string[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "Nobody was seen in it at the end of a month: whoever comes stays.";
  const parts = names.flatMap((name, i) => (counts[i]! > 0 ? [`${name} ${counts[i]}`] : []));
  return `Of ${all} at the end of a month, a month later: ${parts.join(", ")}.`;
}

/** Over how many months the flow was seen. */
export function inflowWhy(clients: number, months: number, left: number): string {
  if (months === 0) return "No month has been seen from its beginning to its end yet.";
  const undatedClients = left === 0 ? "" : `; clients without any date left out: ${left}`;
  return `${clients} in the last ${months === 1 ? "full month" : `${months} full months`}${undatedClients}.`;
}

/** What newcomers and fans earn in a month of the forecast; null = not known. */
export function earningsWhy(
  count: Readonly<Record<BuyingStatus, number>>,
  each: Readonly<Record<BuyingStatus, number | null>>,
  format: Formatter,
): string {
  const parts = (["newcomer", "fan"] as const).map(
    (status) =>
      `${many[status]} ${format.number(count[status])} × ${each[status] === null ? unknown : format.money(each[status])}`,
  );
  return `Profit of a month: ${parts.join(" + ")}.`;
}

/** What a lever earns in 12 months, and from how many clients at the end of a month that is known. */
export function leverWhy({ code, profit, gain }: Lever, seen: number, format: Formatter): string {
  if (profit === null || gain === null) return "Unknown: the profit of a newcomer or a fan is not known.";
  return `Profit of 12 months: ${format.money(profit)} against ${format.money(profit - gain)} without it; ${leverOf[code]} seen at month-ends: ${seen}.`;
}

const leverOf: Record<Lever["code"], string> = {
  "more fans": "newcomers",
  "fewer asleep": "newcomers and fans",
  "more leads": "leads",
};
