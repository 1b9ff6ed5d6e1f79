import type { Base } from "./base";
import type { ClientContract } from "./contract-date";
import type { Standard } from "./standard";

/** A base, and the sheets that today's list reads besides. */
export interface TodayBase extends Base {
  readonly standards: readonly Standard[];
  /** By client. */
  readonly contracts: ReadonlyMap<number, readonly ClientContract[]>;
}
