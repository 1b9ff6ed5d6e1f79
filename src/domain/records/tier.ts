import type { Days } from "../values/day";
import type { Money } from "../values/money";

/** One row of the tier table, lowest first. A blank threshold is null and requires nothing. @see theory 5.1 */
export interface Tier {
  readonly name: string;
  readonly minSpend: Money | null;
  readonly minPurchases: number | null;
  /** Only purchases of this many last days count; null = all. */
  readonly windowDays: Days | null;
  /** Days the tier is held after the last day it was earned. */
  readonly keepDays: Days;
  /** Share of what is paid that comes back as points. @see theory 5.5 */
  readonly pointsRate: number;
  /** Share of a bill that points may pay, 1 = all of it. @see theory 5.5 */
  readonly redeemCap: number;
  /** What else the tier gives, as written. */
  readonly perks: readonly string[];
}
