import type { ClientTimeline } from "../client/client-timeline";
import { firstPurchases } from "../history/history";
import { rowProfit } from "../history/profit";
import type { WinningCosts } from "../records/base-settings";
import type { Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import { divideMoney, type Money } from "../values/money";

/** What it costs to lose a client: to win another one, and what this one would have brought. A part that is not known is null. */
export interface LostClient {
  readonly attraction: Money | null;
  readonly samples: Money | null;
  /** The mean margin per purchase, as often as the cycle comes round in a year. */
  readonly yearOfProfit: Money | null;
  /** What is known of it; null where nothing is. */
  readonly total: Money | null;
  /** Whether all three parts are known. */
  readonly isWhole: boolean;
}

const yearDays = 365;

/** Cost of a lost client = attraction + samples + mean margin per purchase × 365 / cycle. @see theory 9.4, 15 (9.1) */
export function lostClient(
  ledger: Ledger,
  timeline: ClientTimeline,
  { attractionCost: attraction, samplesCost: samples }: WinningCosts,
  asOf: Day,
): LostClient {
  const yearOfProfit = profitOfYear(ledger, timeline, asOf);
  const known = [attraction, samples, yearOfProfit].filter((part) => part !== null);
  return {
    attraction,
    samples,
    yearOfProfit,
    total: known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0),
    isWhole: known.length === 3,
  };
}

/** Known only with a cycle and a cost of at least one purchase; purchases without a cost in any row are left out. */
function profitOfYear(ledger: Ledger, timeline: ClientTimeline, asOf: Day): Money | null {
  const known = timeline.purchaseHistory.purchasesOn(asOf);
  const { days: cycleDays } = timeline.cycleOf(known);
  const bought = new Set(firstPurchases(known.history, known.count).days);
  const withCost = new Set<Day>();
  let profit = 0;
  for (let i = 0; i < timeline.rows.length; i++) {
    const row = timeline.rows[i]!;
    const earned = rowProfit(ledger, row);
    if (earned === null) continue;
    profit += earned;
    const day = ledger.day[row]!;
    if (bought.has(day) && ledger.cost(row) !== null) withCost.add(day);
  }
  if (cycleDays === null || withCost.size === 0) return null;
  return divideMoney(profit * yearDays, withCost.size * cycleDays);
}
