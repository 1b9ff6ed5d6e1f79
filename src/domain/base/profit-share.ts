import { noProfit, type Profit, profitsTogether, rowProfit, withRow } from "../history/profit";
import { countThrough } from "../history/purchase-history";
import type { Ledger } from "../records/ledger";
import { type Status, statuses } from "../records/status";
import { beforeAllDays, type Day } from "../values/day";
import type { Money } from "../values/money";
import type { Period } from "../values/period";
import { type StatusTimeline, statusAt } from "./status-timelines";

/** What the clients of each status earned us. */
export type ProfitByStatus = Readonly<Record<Status, Profit>>;

/**
 * The profit of periods that follow one another, by the status that the client had at the end of the day: the purchase that makes a fan is a
 * fan's.
 * @see theory 11.2, 15 (11.4)
 */
export function profitsByStatus(
  clients: readonly StatusTimeline[],
  ledger: Ledger,
  periods: readonly Period[],
): ProfitByStatus[] {
  const starts = periods.map(({ first }) => first);
  const end = periods[periods.length - 1]?.last ?? beforeAllDays;
  const profits = periods.map(nothingEarned);
  for (const { timeline, spans } of clients) {
    for (let i = 0; i < timeline.rows.length; i++) {
      const row = timeline.rows[i]!;
      const day = ledger.day[row]!;
      const earned = day > end ? undefined : profits[countThrough(starts, day) - 1];
      if (earned === undefined) continue;
      const status = statusAt(spans, day);
      earned[status] = withRow(earned[status], rowProfit(ledger, row));
    }
  }
  return profits;
}

/** The same of one span of days, first and last included. */
export function profitByStatus(
  clients: readonly StatusTimeline[],
  ledger: Ledger,
  from: Day,
  through: Day,
): ProfitByStatus {
  return profitsByStatus(clients, ledger, [{ first: from, last: through }])[0]!;
}

function nothingEarned(): Record<Status, Profit> {
  return Object.fromEntries(statuses.map((status) => [status, noProfit])) as Record<Status, Profit>;
}

/** The fans' part of the profit, of what is known of it. */
export interface FansShare {
  /** null where no row has a cost, or where there is no profit to share. */
  readonly share: number | null;
  readonly fans: Money | null;
  readonly all: Money | null;
  /** Rows left out because their cost is blank. */
  readonly withoutCost: number;
}

/** Fans' share of profit, to be held against 75 %. @see theory 11.2 */
export function fansShare(profits: ProfitByStatus): FansShare {
  const all = profitOfAll(profits);
  const fans = all.profit === null ? null : (profits.fan.profit ?? 0);
  const share = fans === null || all.profit! <= 0 ? null : fans / all.profit!;
  return { share, fans, all: all.profit, withoutCost: all.withoutCost };
}

/** The profit of all clients of every status. */
export function profitOfAll(profits: ProfitByStatus): Profit {
  return statuses.reduce((all, status) => profitsTogether(all, profits[status]), noProfit);
}
