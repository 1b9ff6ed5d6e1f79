import type { Base } from "./base";
import type { Claim } from "./claim";
import type { ClientContract } from "./contract";

/** A base, and the claims and contracts, which today's list reads besides. */
export interface TodayBase extends Base {
  /** By client. */
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
  /** By client. */
  readonly contracts: ReadonlyMap<number, readonly ClientContract[]>;
}
