import { type StatusTimeline, statusAt } from "../base/status-timelines";
import { overdueDays } from "../cycle/overdue";
import { noProfit, rowProfit, withRow } from "../history/profit";
import type { Base } from "../records/base";
import type { Status } from "../records/status";
import { hasLeft } from "../status/left";
import { changesIn, type StatusChange } from "../status/status-changes";
import { beforeAllDays, type Day, type Days } from "../values/day";
import { divideMoney, type Money } from "../values/money";
import type { Month } from "../values/month";
import type { Period } from "../values/period";

/** What one client adds to the numbers of the dashboard: the line that is shown behind a number. */
export interface DashboardClient {
  readonly place: number;
  readonly status: Status;
  /** null = as far back as anything is known. */
  readonly since: Day | null;
  readonly purchases: number;
  /** Purchases of the year looked back on. */
  readonly deals: number;
  /** Of that year; null where no row has a cost. */
  readonly profit: Money | null;
  /** The part of it earned on days as a fan. */
  readonly fansProfit: Money | null;
  /** null while nothing is expected of the client. */
  readonly overdue: { readonly days: Days; readonly averageCheck: Money } | null;
  /** What the client was made in the running month. */
  readonly made: readonly StatusChange[];
  /** Of the current month; null where no row has a cost. */
  readonly monthProfit: Money | null;
}

/** The times that the dashboard looks at. */
export interface DashboardTimes {
  readonly asOf: Day;
  /** The last 12 full months. */
  readonly year: Period;
  /** The running month. */
  readonly month: Month;
}

/** One client as the dashboard lists them. @see theory 4.1, 11.1–11.3 */
export function dashboardClient(
  base: Base,
  statusTimeline: StatusTimeline,
  { asOf, year, month }: DashboardTimes,
): DashboardClient {
  const { place, timeline, spans } = statusTimeline;
  const { history, count } = timeline.purchaseHistory.purchasesOn(asOf);
  const last = spans[spans.length - 1]!;
  const fan = (day: Day) => statusAt(spans, day) === "fan";
  return {
    place,
    status: last.status,
    since: last.from,
    purchases: count,
    deals: history.days.filter((day, i) => i < count && day >= year.first && day <= year.last).length,
    profit: profitOf(base, statusTimeline, year),
    fansProfit: profitOf(base, statusTimeline, year, fan),
    overdue: overdueOf(statusTimeline, asOf),
    made: changesIn(spans).flatMap(({ change, day }) => (day >= month.first && day <= asOf ? [change] : [])),
    monthProfit: profitOf(base, statusTimeline, { first: month.first, last: asOf }),
  };
}

function profitOf(
  { ledger }: Base,
  { timeline }: StatusTimeline,
  { first, last }: Period,
  counts: (day: Day) => boolean = () => true,
): Money | null {
  let sum = noProfit;
  for (let i = 0; i < timeline.rows.length; i++) {
    const day = ledger.day[timeline.rows[i]!]!;
    if (day >= first && day <= last && counts(day)) sum = withRow(sum, rowProfit(ledger, timeline.rows[i]!));
  }
  return sum.profit;
}

/** Clients past the cycle, without those who left and are not wanted back, with their average order. @see theory 3.2, 2.5 */
function overdueOf({ timeline }: StatusTimeline, asOf: Day): DashboardClient["overdue"] {
  const known = timeline.purchaseHistory.purchasesOn(asOf);
  const lastPurchase = known.history.days[known.count - 1] ?? null;
  const days = overdueDays(lastPurchase, timeline.cycleAfter(known), asOf);
  if (days === null || days === 0) return null;
  if (!timeline.isWanted && hasLeft(timeline.client, lastPurchase, asOf)) return null;
  const spend = timeline.purchaseHistory.spendBetween(beforeAllDays, asOf);
  return { days, averageCheck: divideMoney(spend, known.count) };
}
