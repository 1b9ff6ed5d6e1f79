import type { Cost } from "../../domain/base/cost-per-sale";
import type { Effort, Focus } from "../../domain/base/focus";
import type { SatisfiedMonth } from "../../domain/base/satisfied";
import type { Source } from "../../domain/base/sources";
import type { Days } from "../../domain/values/day";
import { columnTitles } from "../column-titles";
import type { Formatter } from "../formatter";
import { baseSettingTitles, sourceCostPrefix } from "./base-settings";

const buyers = (count: number) => (count === 1 ? "1 buyer" : `${count} buyers`);
const sales = (count: number) => (count === 1 ? "1 sale" : `${count} sales`);

/** The word for a number that is not known. */
export const unknown: string = "unknown";

export const focusTitles = { effort: "Effort", touches: "Touches", share: "Share of touches", why: "Why" };

export const efforts: Record<Effort, string> = {
  attraction: "attraction",
  retention: "retention",
  return: "return",
};

const groupOf: Record<Effort, string> = {
  attraction: "target clients and leads",
  retention: "newcomers and fans",
  return: "sleeping clients and returners",
};

/** What an effort is, and how much of it there was. */
export function focusWhy(effort: Effort, { all, touches }: Focus, days: Days | null): string {
  const time = days === null ? "of all time" : days === 1 ? "of the last day" : `of the last ${days} days`;
  if (all === 0) return `No touches ${time}.`;
  return `${touches[effort]} of ${all} touches ${time} went to ${groupOf[effort]}, by the status on the day of the touch.`;
}

export const sourceTitles = {
  source: "Source",
  contacts: "Contacts",
  leads: "Leads",
  buyers: "Buyers",
  conversion: "Conversion",
  days: "Days to the first purchase",
  cost: "Cost",
  costPerSale: "Cost per buyer or sale",
  why: "Why",
};

/** Rows that are about no single source. */
export const sourceRows = {
  none: "(no source)",
  attraction: "Attraction: a sale to a new client",
  retention: "Retention: a repeat sale",
};

/** The result of a source. */
export function sourceWhy(source: Source, format: Formatter): string {
  const { contacts, buyers: bought, withoutDays } = source;
  if (contacts === 0) return "Money was spent, but no client came.";
  return [
    `${bought} of ${contacts} bought`,
    ...(withoutDays > 0 ? [`${withoutDays} left out of the days: no day of coming before the purchase`] : []),
    ...(source.source === null ? [] : [costWhy(source, format)]),
  ]
    .join("; ")
    .concat(".");
}

function costWhy({ cost, buyers: bought }: Source, format: Formatter): string {
  if (cost === null) return `no “${sourceCostPrefix}” row in Settings`;
  return `${format.money(cost)} for ${buyers(bought)}`;
}

/** What a sale to a new client costs. */
export function attractionWhy({ cost, sales: bought, from }: Cost, format: Formatter): string {
  if (cost === null)
    return `Unknown: no “${sourceCostPrefix}” row with buyers, and no “${baseSettingTitles.attractionCost}”.`;
  if (from === "settings") return `${format.money(cost)}, as Settings say: no source with a cost has buyers.`;
  return `${format.money(cost)} spent on sources for ${buyers(bought)}.`;
}

/** What a repeat sale costs, and how much more expensive a new client is. */
export function retentionWhy(
  { cost, sales: repeated }: Cost,
  times: number | null,
  format: Formatter,
): string {
  if (cost === null) return `Unknown: no “${baseSettingTitles.retentionCost}” in Settings.`;
  if (repeated === 0) return "Unknown: no repeat sale in the last 12 full months.";
  const dearer = times === null ? "" : `; a sale to a new client costs ${format.number(times)} times as much`;
  return `${format.money(cost)} for ${sales(repeated)} in the last 12 full months${dearer}.`;
}

export const satisfiedTitles = {
  month: "Month",
  clients: "Satisfied clients",
  grown: "Growth",
  growth: "Growth, share",
  profit: "Their profit",
  share: "Share of profit",
  keeping: "Spent on keeping, share of profit",
  why: "Why",
};

/** The result of a month of the satisfied base. */
export function satisfiedWhy(
  { clients, grown, allProfit, isOver }: SatisfiedMonth,
  format: Formatter,
): string {
  const { profit, withoutCost } = allProfit;
  return [
    `${clients} with a last rating of 4 or 5, ${clients - grown} a month before`,
    profit === null
      ? withoutCost > 0
        ? `profit unknown: no row says its ${columnTitles.cost.en}`
        : "nothing was sold"
      : `${format.money(profit)} earned from all clients`,
    ...(profit !== null && withoutCost > 0
      ? [`rows without ${columnTitles.cost.en} left out: ${withoutCost}`]
      : []),
    ...(isOver ? [] : ["the month is not over"]),
  ]
    .join("; ")
    .concat(".");
}
