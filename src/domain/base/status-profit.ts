import type { Profit } from "../history/profit";
import type { Base } from "../records/base";
import type { StatusSpan } from "../status/status-spans";
import type { Day } from "../values/day";
import { lastFullMonths, type Month } from "../values/month";
import { profitByStatus, profitOfAll } from "./profit-share";
import type { StatusTimeline } from "./status-timelines";

/** Statuses in which a client buys. */
export type BuyingStatus = "newcomer" | "fan";

/** What clients of a status earned us, and how long they held it. */
export interface StatusProfit {
  readonly profit: Profit;
  /** Days of a status by the days of their month: half of April is half a client-month. */
  readonly clientMonths: number;
}

/** What the last 12 full months earned. */
export interface YearProfit {
  readonly newcomer: StatusProfit;
  readonly fan: StatusProfit;
  /** The profit of the last full month, for all statuses. */
  readonly lastMonth: Profit;
}

const months = 12;

/**
 * What newcomers and fans earned us in the last 12 full months, by the status on the day of each row, and their client-months.
 * @see theory 15 (11.4–11.5)
 */
export function yearProfit(base: Base, clients: readonly StatusTimeline[], asOf: Day): YearProfit {
  const window = lastFullMonths(asOf, months);
  const [first, latest] = [window[0]!, window[months - 1]!];
  const year = profitByStatus(clients, base.ledger, first.first, latest.last);
  const held = clientMonths(clients, window);
  return {
    newcomer: { profit: year.newcomer, clientMonths: held.newcomer },
    fan: { profit: year.fan, clientMonths: held.fan },
    lastMonth: profitOfAll(profitByStatus(clients, base.ledger, latest.first, latest.last)),
  };
}

function clientMonths(
  clients: readonly StatusTimeline[],
  window: readonly Month[],
): Record<BuyingStatus, number> {
  const held = { newcomer: 0, fan: 0 };
  for (const { spans } of clients) {
    spans.forEach((span, i) => {
      const { status } = span;
      if (status === "newcomer" || status === "fan") held[status] += monthsIn(span, spans[i + 1], window);
    });
  }
  return held;
}

/** Our profit from one client of the status a month, unrounded; null where no client held it, or no cost is known. */
export function monthlyProfit({ profit, clientMonths }: StatusProfit): number | null {
  if (clientMonths === 0 || (profit.profit === null && profit.withoutCost > 0)) return null;
  return (profit.profit ?? 0) / clientMonths;
}

/** How much of each month a status was held, added up. */
function monthsIn({ from }: StatusSpan, next: StatusSpan | undefined, window: readonly Month[]): number {
  let held = 0;
  for (const { first, last } of window) {
    const begins = Math.max(first, from ?? first);
    const ends = Math.min(last, next === undefined ? last : next.from! - 1);
    if (ends >= begins) held += (ends - begins + 1) / (last - first + 1);
  }
  return held;
}
