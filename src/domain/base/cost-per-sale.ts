import { firstPurchaseDay, purchaseDays } from "../history/purchase-days";
import type { Base } from "../records/base";
import type { BaseSettings } from "../records/base-settings";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { lastFullMonths } from "../values/month";
import type { Source } from "./sources";

/** What a sale to a new client costs against one to a client we have. */
export interface CostPerSale {
  readonly attraction: Cost;
  readonly retention: Cost;
}

/** Money and the sales it was spent on. */
export interface Cost {
  readonly cost: Money | null;
  readonly sales: number;
  /** Of one sale, unrounded; null where no money is given, or nothing was sold. */
  readonly perSale: number | null;
  /** Where it is known from: money spent on sources, one client's cost from Settings, or what retention costs a month. */
  readonly from: "sources" | "settings";
}

const months = 12;

/**
 * The cost of a sale to a new client against that of a repeat sale: a new client is much more expensive. Attraction is the money spent on sources by
 * the buyers they brought, else the cost of one client in Settings; retention is its monthly cost by the repeat sales of a month, over the
 * last 12 full months in which something was sold.
 * @see theory 11.7
 */
export function costPerSale(
  base: Base,
  found: readonly Source[],
  { attractionCost, retentionCost }: BaseSettings,
  asOf: Day,
): CostPerSale {
  const { sales, monthsSold } = repeatSales(base, asOf);
  return {
    attraction: attraction(found, attractionCost),
    retention: costOf(retentionCost === null ? null : retentionCost * monthsSold, sales, "settings"),
  };
}

function attraction(found: readonly Source[], attractionCost: Money | null): Cost {
  const paid = found.filter(({ cost }) => cost !== null);
  const buyers = paid.reduce((sum, source) => sum + source.buyers, 0);
  const spent = paid.reduce((sum, { cost }) => sum + cost!, 0);
  if (buyers > 0) return costOf(spent, buyers, "sources");
  return { cost: attractionCost, sales: 0, perSale: attractionCost, from: "settings" };
}

function costOf(cost: Money | null, sales: number, from: Cost["from"]): Cost {
  return { cost, sales, perSale: cost === null || sales === 0 ? null : cost / sales, from };
}

/** Purchases that were not a client's first, and the full months since the first of all, at most 12. */
function repeatSales({ ledger, clients }: Base, asOf: Day): { sales: number; monthsSold: number } {
  const window = lastFullMonths(asOf, months);
  const [from, through] = [window[0]!.first, window[months - 1]!.last];
  const bought = purchaseDays(ledger, clients.length, asOf);
  const firstSale = firstPurchaseDay(bought) ?? asOf;
  let sales = 0;
  for (const days of bought) sales += days.filter((day, i) => i > 0 && day >= from && day <= through).length;
  return { sales, monthsSold: window.filter(({ last }) => last >= firstSale).length };
}
