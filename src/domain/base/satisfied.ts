import { noProfit, type Profit, rowProfit, withRow } from "../history/profit";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import type { Touch } from "../records/touch";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { isOver, lastFullMonths, type Month, monthOf } from "../values/month";

/** The clients who were pleased with us at the end of a month, and what they earned in it. */
export interface SatisfiedMonth {
  readonly month: Month;
  readonly isOver: boolean;
  /** Clients whose last rating is 4 or 5 at the end of the month. */
  readonly clients: number;
  /** How many more than a month before; below 0 = fewer. */
  readonly grown: number;
  /** What all clients earned in the month, and what these did. */
  readonly allProfit: Profit;
  readonly theirProfit: Profit;
}

const goodRating = 4;
const months = 12;

/**
 * The satisfied base by month: clients whose last rating is at least 4, its growth and what it earned, over the last 12 full months and the
 * running one.
 * @see theory 11.8
 */
export function satisfiedBase(base: Base, asOf: Day): SatisfiedMonth[] {
  const shown = shownMonths(asOf);
  const sums = shown.map(() => ({ clients: 0, all: noProfit, theirs: noProfit }));
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  for (let place = 0; place < base.clients.length; place++) {
    const isSatisfied = satisfiedAtMonthEnds(base.touches?.get(place) ?? [], shown, asOf);
    isSatisfied.forEach((is, i) => {
      if (is) sums[i]!.clients++;
    });
    const rows = rowsOf(place);
    for (let i = rows.length - 1, at = shown.length - 1; i >= 0 && at > 0; i--) {
      const day = base.ledger.day[rows[i]!]!;
      while (at > 0 && day < shown[at]!.first) at--;
      const sum = sums[at]!;
      if (at === 0) break;
      const profit = rowProfit(base.ledger, rows[i]!);
      sum.all = withRow(sum.all, profit);
      if (isSatisfied[at]) sum.theirs = withRow(sum.theirs, profit);
    }
  }
  return shown.slice(1).map((month, i) => ({
    month,
    isOver: isOver(month, asOf),
    clients: sums[i + 1]!.clients,
    grown: sums[i + 1]!.clients - sums[i]!.clients,
    allProfit: sums[i + 1]!.all,
    theirProfit: sums[i + 1]!.theirs,
  }));
}

/** The satisfied clients' share of a month's profit; null where there was none, or no costs are known. @see theory 11.8 */
export function satisfiedShare({ theirProfit, allProfit }: SatisfiedMonth): number | null {
  const all = allProfit.profit;
  const theirs = theirProfit.profit ?? (theirProfit.withoutCost > 0 ? null : 0);
  return all === null || all <= 0 || theirs === null ? null : theirs / all;
}

/** What keeping the base costs a month, as a share of that month's profit; null where either is not known. @see theory 11.8 */
export function retentionCostShare(
  { allProfit }: SatisfiedMonth,
  retentionCost: Money | null,
): number | null {
  const all = allProfit.profit;
  return retentionCost === null || all === null || all <= 0 ? null : retentionCost / all;
}

/** The month before the first one comes along, for growth. */
function shownMonths(asOf: Day): Month[] {
  const running = monthOf(asOf);
  const full = lastFullMonths(asOf, months + 1);
  return isOver(running, asOf) ? full : [...full, running];
}

/** Whether the last mark a client gave by the end of each month is a good one; of two on one day the later row counts. */
function satisfiedAtMonthEnds(touches: readonly Touch[], shown: readonly Month[], asOf: Day): boolean[] {
  const rated = touches.filter(({ rating, day }) => rating !== null && day <= asOf);
  const inOrder = rated.sort((a, b) => a.day - b.day);
  let seen = 0;
  return shown.map(({ last }) => {
    while (seen < inOrder.length && inOrder[seen]!.day <= last) seen++;
    return seen > 0 && inOrder[seen - 1]!.rating! >= goodRating;
  });
}
