import type { PurchaseHistory } from "../history/purchase-history";
import type { ClientRows, Ledger } from "../records/ledger";
import { type Day, plusMonths } from "../values/day";
import type { Money } from "../values/money";

/** "10 000 of orders → half a year of free delivery": the client's progress. @see theory 7.6 */
export interface SumReward {
  /** The latest day on which the sum was reached; null = not yet. */
  readonly earnedOn: Day | null;
  /** The last day of the reward. */
  readonly validUntil: Day | null;
  readonly isValid: boolean;
  /** Net paid since the previous reward, never below 0. */
  readonly progress: Money;
  /** What is missing to the next reward. */
  readonly missing: Money;
}

const validMonths = 6;

/**
 * The reward for a sum of orders: earned on the day the sum since the previous reward is reached, valid through the same day 6 months later.
 * Orders that refunds have removed earn nothing, and a refund after a reward is made up for before the next one.
 *
 * @param sum above 0
 * @see theory 7.6, 15 (7.6)
 */
export function sumReward(
  ledger: Ledger,
  rows: ClientRows,
  purchaseHistory: PurchaseHistory,
  sum: Money,
  asOf: Day,
): SumReward {
  const { removed } = purchaseHistory.purchasesOn(asOf);
  let [earnedOn, since]: [Day | null, Money] = [null, 0];
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const order = removed === null ? null : ledger.order(rows[i]!);
    if (order === null || !removed!.has(order)) since += ledger.amount[rows[i]!]!;
    const day = ledger.day[rows[i]!]!;
    const isDayOver = i + 1 === rows.length || ledger.day[rows[i + 1]!]! > day;
    if (isDayOver && since >= sum) [earnedOn, since] = [day, 0];
  }
  const validUntil = earnedOn === null ? null : plusMonths(earnedOn, validMonths);
  const progress = Math.max(0, since);
  const isValid = validUntil !== null && asOf <= validUntil;
  return { earnedOn, validUntil, isValid, progress, missing: sum - since };
}
