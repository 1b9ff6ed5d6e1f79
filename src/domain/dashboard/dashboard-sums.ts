import { type ProfitByStatus, profitByStatus } from "../base/profit-share";
import { type RepeatFacts, repeatShare } from "../base/repeat-share";
import type { StatusCounts, StatusTimeline } from "../base/status-timelines";
import { type Profit, profitsTogether } from "../history/profit";
import type { Base } from "../records/base";
import { statuses } from "../records/status";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { lastFullMonths, monthOf } from "../values/month";
import type { Period } from "../values/period";
import type { DashboardClient, DashboardTimes } from "./dashboard-client";
import { eachAdded, type MonthSums, monthSums, monthTogether, zeroOfEach } from "./dashboard-months";

/** What the numbers and charts of the dashboard are made of: sums over any part of the clients, which add up to those of all. */
export interface DashboardSums {
  readonly asOf: Day;
  readonly clients: number;
  readonly statuses: StatusCounts;
  /** Profit of the year by the status held on the day. */
  readonly profits: ProfitByStatus;
  /** Rows of the year with a cost: without any, the loss by refunds is not a profit figure. */
  readonly costs: number;
  /** Purchases of the year, and the clients who made them. */
  readonly deals: { readonly purchases: number; readonly clients: number };
  readonly repeat: Omit<RepeatFacts, "code">;
  /** Who is overdue, and what they pay at a time all together. */
  readonly overdue: { readonly clients: number; readonly value: Money };
  /** Profit of the running month. */
  readonly monthProfit: Profit;
  /** Month by month, the running one last. */
  readonly months: readonly MonthSums[];
}

/** The times that the dashboard looks at on a day. */
export function dashboardTimes(asOf: Day): DashboardTimes {
  const year = lastFullMonths(asOf, 12);
  return { asOf, year: { first: year[0]!.first, last: year[11]!.last }, month: monthOf(asOf) };
}

/** Sums over some clients of a base. @see theory 10.1, 11.1–11.3 */
export function dashboardSums(
  base: Base,
  timelines: readonly StatusTimeline[],
  clients: readonly DashboardClient[],
  { asOf, year, month }: DashboardTimes,
): DashboardSums {
  const { code: _, ...repeat } = repeatShare(timelines, asOf).because;
  const count = zeroOfEach(statuses);
  for (const { status } of clients) count[status]++;
  const overdue = clients.flatMap((client) => client.overdue ?? []);
  return {
    asOf,
    clients: clients.length,
    statuses: count,
    profits: profitByStatus(timelines, base.ledger, year.first, year.last),
    costs: costsIn(base, timelines, year),
    deals: {
      purchases: clients.reduce((sum, { deals }) => sum + deals, 0),
      clients: clients.filter(({ deals }) => deals > 0).length,
    },
    repeat,
    overdue: {
      clients: overdue.length,
      value: overdue.reduce((sum, { averageCheck }) => sum + averageCheck, 0),
    },
    monthProfit: Object.values(profitByStatus(timelines, base.ledger, month.first, asOf)).reduce(
      profitsTogether,
    ),
    months: monthSums(base, timelines, asOf),
  };
}

function costsIn({ ledger }: Base, timelines: readonly StatusTimeline[], { first, last }: Period): number {
  let costs = 0;
  for (const { timeline } of timelines) {
    for (let i = 0; i < timeline.rows.length; i++) {
      const row = timeline.rows[i]!;
      if (ledger.day[row]! >= first && ledger.day[row]! <= last && ledger.cost(row) !== null) costs++;
    }
  }
  return costs;
}

/** The sums of two parts of the clients together. */
export function sumsTogether(one: DashboardSums, other: DashboardSums): DashboardSums {
  const profits = statuses.map((status) => [
    status,
    profitsTogether(one.profits[status], other.profits[status]),
  ]);
  return {
    asOf: one.asOf,
    clients: one.clients + other.clients,
    statuses: eachAdded(one.statuses, other.statuses),
    profits: Object.fromEntries(profits) as ProfitByStatus,
    costs: one.costs + other.costs,
    deals: eachAdded(one.deals, other.deals),
    repeat: eachAdded(one.repeat, other.repeat),
    overdue: eachAdded(one.overdue, other.overdue),
    monthProfit: profitsTogether(one.monthProfit, other.monthProfit),
    months: one.months.map((month, i) => monthTogether(month, other.months[i]!)),
  };
}
