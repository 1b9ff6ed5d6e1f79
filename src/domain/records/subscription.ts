import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** One row of the Subscriptions sheet. @see theory 7.5 */
export interface SubscriptionRow {
  readonly startsOn: Day;
  readonly fee: Money;
  /** Months between two charges, 1 or more. */
  readonly everyMonths: number;
  /** The last day of the term; null = no end is agreed. */
  readonly endsOn: Day | null;
  /** The day it was ended; null = it was not ended, or its day is not recorded. */
  readonly endedOn: Day | null;
  readonly endedBecause: EndReason | null;
  /** What the same would cost bought separately, for the period one fee covers; null = not given. */
  readonly separatePrice: Money | null;
  /** What it costs us, for the period one fee covers; null = not given. */
  readonly cost: Money | null;
}

/** The three reasons for which a subscription ends. @see theory 7.5 */
export type EndReason = "client refused" | "term ended" | "no longer needed";
