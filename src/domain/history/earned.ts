import type { Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { rowProfit } from "./profit";

/** The revenue of some rows of the ledger, and its margin. */
export interface Earned {
  readonly rows: number;
  /** Net paid, refunds taken off. */
  readonly revenue: Money;
  /** Of the rows with a known margin; null where there is none. @see theory 15 (2.3–2.4) */
  readonly margin: Money | null;
  readonly withoutCost: number;
}

/** Both together; an unknown margin counts as 0 next to a known one. */
export function earnedTogether(one: Earned, other: Earned): Earned {
  if (one.rows === 0) return other;
  if (other.rows === 0) return one;
  return {
    rows: one.rows + other.rows,
    revenue: one.revenue + other.revenue,
    margin: one.margin === null ? other.margin : one.margin + (other.margin ?? 0),
    withoutCost: one.withoutCost + other.withoutCost,
  };
}

/** How the rows of a ledger are added up. */
export interface Earnings {
  /** No rows: no revenue and no margin. */
  readonly none: Earned;
  of(row: number): Earned;
}

/**
 * What the rows of a ledger earned. Where no row up to a day has a cost, no margin is known, not even that a refund is lost in full.
 * @see theory 15 (2.3–2.4)
 */
export function earningsIn(ledger: Ledger, asOf: Day): Earnings {
  const isKnown = hasAnyCost(ledger, asOf);
  return {
    none: { rows: 0, revenue: 0, margin: isKnown ? 0 : null, withoutCost: 0 },
    of(row) {
      const margin = isKnown ? rowProfit(ledger, row) : null;
      return { rows: 1, revenue: ledger.amount[row]!, margin, withoutCost: margin === null ? 1 : 0 };
    },
  };
}

function hasAnyCost(ledger: Ledger, asOf: Day): boolean {
  for (let row = 0; row < ledger.size; row++)
    if (ledger.day[row]! <= asOf && ledger.cost(row) !== null) return true;
  return false;
}
