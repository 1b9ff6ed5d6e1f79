import type { Money } from "../values/money";

/** State of a step, tested in this order. @see theory 8.8 */
export type StepState = "done" | "skipped" | "passed over" | "locked" | "waiting" | "due" | "overdue";

/** What the client bought in one row that counts. */
export interface BoughtRow {
  readonly day: number;
  readonly product: string | null;
  /** NaN where the cell is blank. */
  readonly quantity: number;
  readonly amount: Money;
}
