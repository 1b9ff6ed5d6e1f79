import type { Base } from "./base";
import type { ClientContract } from "./contract-date";

/** A base, and the contracts, which today's list reads besides. */
export interface TodayBase extends Base {
  /** By client. */
  readonly contracts: ReadonlyMap<number, readonly ClientContract[]>;
}
