import type { Day } from "./day";
import type { Ledger } from "./ledger";
import type { Money } from "./money";
import { noProfit, type Profit, profitsTogether, rowProfit, withRow } from "./profit";
import { type Status, statuses } from "./status";
import { type ClientTimeline, statusAt } from "./timelines";

/** What the clients of each status earned us. */
export type ProfitByStatus = Readonly<Record<Status, Profit>>;

/**
 * The profit of the days from `from` through `through` by the status that the client held at the end of that day: the purchase that makes a fan
 * is a fan's.
 * @see theory 11.2, 15 (11.4)
 */
export function profitByStatus(
  clients: readonly ClientTimeline[],
  ledger: Ledger,
  from: Day,
  through: Day,
): ProfitByStatus {
  const profits = Object.fromEntries(statuses.map((status) => [status, noProfit])) as Record<Status, Profit>;
  for (const { story, spans } of clients) {
    for (let i = 0; i < story.rows.length; i++) {
      const row = story.rows[i]!;
      const day = ledger.day[row]!;
      if (day < from || day > through) continue;
      const status = statusAt(spans, day);
      profits[status] = withRow(profits[status], rowProfit(ledger, row));
    }
  }
  return profits;
}

/** The fans' part of the profit, of what is known of it. */
export interface FansShare {
  /** null where no row says a cost, or there is no profit to share. */
  readonly share: number | null;
  readonly fans: Money | null;
  readonly all: Money | null;
  /** Rows left out because they say no cost. */
  readonly withoutCost: number;
}

/** Fans' share of profit, to be held against 75 %. @see theory 11.2 */
export function fansShare(profits: ProfitByStatus): FansShare {
  const all = profitOfAll(profits);
  const fans = all.profit === null ? null : (profits.fan.profit ?? 0);
  const share = fans === null || all.profit! <= 0 ? null : fans / all.profit!;
  return { share, fans, all: all.profit, withoutCost: all.withoutCost };
}

/** The profit of all clients, whatever their status. */
export function profitOfAll(profits: ProfitByStatus): Profit {
  return statuses.reduce((all, status) => profitsTogether(all, profits[status]), noProfit);
}
