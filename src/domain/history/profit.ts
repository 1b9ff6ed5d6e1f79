import type { Ledger } from "../records/ledger";
import type { Money } from "../values/money";

/** What rows of the ledger earned us. */
export interface Profit {
  /** Paid minus cost, over the rows with a cost; null where none has one. */
  readonly profit: Money | null;
  /** Rows left out because their cost is blank. */
  readonly withoutCost: number;
}

/** The profit before any sale. */
export const noProfit: Profit = { profit: null, withoutCost: 0 };

/**
 * What a row earned us: net paid less its cost. Money given back without a word about cost is lost in full; of a sale without a cost nothing
 * is known.
 * @see theory 15 (2.3–2.4, 11.4)
 */
export function rowProfit(ledger: Ledger, row: number): Money | null {
  const cost = ledger.cost(row);
  const paid = ledger.amount[row]!;
  if (cost !== null) return paid - cost;
  return paid < 0 ? paid : null;
}

/** A profit with one more row in it. */
export function withRow(sum: Profit, profit: Money | null): Profit {
  return profit === null
    ? { ...sum, withoutCost: sum.withoutCost + 1 }
    : { ...sum, profit: (sum.profit ?? 0) + profit };
}

/** Both together; an unknown profit counts as 0 next to a known one. */
export function profitsTogether(one: Profit, other: Profit): Profit {
  const profit =
    one.profit === null && other.profit === null ? null : (one.profit ?? 0) + (other.profit ?? 0);
  return { profit, withoutCost: one.withoutCost + other.withoutCost };
}
