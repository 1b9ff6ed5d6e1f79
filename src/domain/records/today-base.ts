import type { Base } from "./base";
import type { Claim } from "./claim";
import type { ClientContract } from "./contract";

/** A base with the claims and contracts that today's list also reads. */
export interface TodayBase extends Base {
  /** By client. */
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
  /** By client. */
  readonly contracts: ReadonlyMap<number, readonly ClientContract[]>;
}
