import type { CycleWish, ProductCycle } from "./cycle";
import type { Day } from "./day";
import type { Ledger } from "./ledger";
import type { Money } from "./money";
import type { PerkRow } from "./perks";
import type { PointsRow } from "./points-row";
import type { ClientPromise } from "./promise";
import type { ProgressRow, Roadmap } from "./roadmap";
import type { CellReading, CellValue, SegmentRule } from "./segment";
import type { OfferFrequency, Settings } from "./settings";
import type { Standard } from "./standard";
import type { TouchRow } from "./step-closing";
import type { Tier } from "./tier";

/** A client as the rules see one; keys are names made comparable. */
export interface Client {
  readonly key: string;
  readonly cycle: CycleWish;
  /** Key of the segment typed by hand; null = none, and the rules of Segments decide. */
  readonly segment: string | null;
  /** Key of the client who brought this one. */
  readonly referredBy: string | null;
  readonly hasContact: boolean;
  /** Only where Consent says no; a blank is unknown, and no refusal. */
  readonly refusesContact: boolean;
  /** The day the client came onto the sheet; null = unknown. */
  readonly addedOn: Day | null;
  /** The day the client became a lead; null = unknown. */
  readonly leadSince: Day | null;
  readonly leftOn: Day | null;
  readonly isWanted: boolean;
  /** Key of the roadmap; null = none assigned. */
  readonly roadmap: string | null;
}

/** A product with what else its sheet says. */
export interface Product extends ProductCycle {
  /** The name as written. */
  readonly title: string;
  readonly warrantyMonths: number | null;
  readonly price: Money | null;
  /** Keys of the products that need this one again and again. @see theory 7.9 */
  readonly consumableOf: readonly string[];
}

/** A touch by one of us to a client. */
export interface Touch extends TouchRow {
  readonly isAnswered: boolean;
  /** Code of the channel, or the team's own word for it. */
  readonly channel: string;
  /** The client's mark, 1 to 5; null = not asked. @see theory 9.2 */
  readonly rating: number | null;
  /** Key of the offer that was made; null = none is named. @see theory 7.2 */
  readonly offer: string | null;
}

/** A row of Progress, with the key of the map it belongs to. */
export interface Progress extends ProgressRow {
  readonly roadmap: string;
}

/** Everything a team's workbook says, as records. A table that was not given is null. */
export interface Base {
  readonly clients: readonly Client[];
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly products: ReadonlyMap<string, Product> | null;
  /** The rows of Segments, in their order. */
  readonly segmentRules: readonly SegmentRule[];
  readonly segmentCycles: ReadonlyMap<string, CycleWish>;
  /** How often a segment may be made offers, where it says so. */
  readonly offerFrequencies: ReadonlyMap<string, OfferFrequency>;
  /** Lowest first. */
  readonly tiers: readonly Tier[] | null;
  readonly roadmaps: ReadonlyMap<string, Roadmap>;
  /** By client; null = the table was not given. */
  readonly touches: ReadonlyMap<number, readonly Touch[]> | null;
  readonly progress: ReadonlyMap<number, readonly Progress[]>;
  readonly promises: ReadonlyMap<number, readonly ClientPromise[]>;
  /** How clients of each status are touched, in the order of their sheet. */
  readonly standards: readonly Standard[];
  /** By client; null = no ledger of points is kept, and what purchases earn is the balance. */
  readonly points: ReadonlyMap<number, readonly PointsRow[]> | null;
  /** Perks given, by client. */
  readonly perks: ReadonlyMap<number, readonly PerkRow[]>;
  /** What stands in a column of a client's row, for the rules of Segments. */
  inColumn(place: number, column: number, reads: CellReading): CellValue;
  /** Makes names comparable. */
  keyOf(name: string): string;
}
