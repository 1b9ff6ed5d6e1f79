import type { Day } from "../values/day";

/** What a client is unhappy with, until it is settled. */
export interface Claim {
  /** The day the claim was made. */
  readonly madeOn: Day;
  /** null = still open. */
  readonly settledOn: Day | null;
  readonly what: string;
  /** Who is responsible for settling it, as written; "" = not assigned. */
  readonly owner: string;
  /** How it was settled; "" = not recorded. */
  readonly result: string;
}
