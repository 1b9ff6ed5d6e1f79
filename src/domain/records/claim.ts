import type { Day } from "../values/day";

/** What a client is unhappy with, until it is settled. */
export interface Claim {
  /** The day we were told. */
  readonly madeOn: Day;
  /** null = still open. */
  readonly settledOn: Day | null;
  readonly what: string;
  /** Who answers for settling it, as written; "" = nobody. */
  readonly owner: string;
  /** How it was settled; "" = nothing is said. */
  readonly result: string;
}
