import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** One row of the Contracts sheet: a volume agreed for a time. @see theory 7.4 */
export interface ContractRow {
  /** Key of the product; null = everything the client buys counts. */
  readonly product: string | null;
  readonly startsOn: Day;
  /** The last day of the contract, not before the first. */
  readonly endsOn: Day;
  readonly agreed: Volume;
  /** What the equipment is worth that we gave for the time of the contract; null = none. */
  readonly equipment: Money | null;
  readonly cancelledOn: Day | null;
}

/** How much is bought, in money or in units of the product. */
export interface Volume {
  readonly unit: "money" | "pieces";
  /** In hundredths, of the currency or of a piece: sums stay exact. */
  readonly hundredths: number;
}

/** A contract of a client, by its name. */
export interface ClientContract extends ContractRow {
  /** As written; "" = it has no name. */
  readonly contract: string;
}
