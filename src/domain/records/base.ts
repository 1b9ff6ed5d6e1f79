import type { Client } from "./client";
import type { Ledger } from "./ledger";
import type { PerkRow } from "./perk";
import type { PointsRow } from "./points-row";
import type { Product } from "./product";
import type { Progress } from "./progress";
import type { ClientPromise } from "./promise";
import type { Roadmap } from "./roadmap";
import type { CellReading, CellValue, SegmentRule } from "./segment-rule";
import type { SetCycle } from "./set-cycle";
import type { OfferFrequency, Settings } from "./settings";
import type { Standard } from "./standard";
import type { Tier } from "./tier";
import type { Touch } from "./touch";

/** Everything in a team's workbook, as records. A table that was not given is null. */
export interface Base {
  readonly clients: readonly Client[];
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly products: ReadonlyMap<string, Product> | null;
  /** The rows of Segments, in their order. */
  readonly segmentRules: readonly SegmentRule[];
  readonly segmentCycles: ReadonlyMap<string, SetCycle>;
  /** How often a segment may receive offers, where its row has a number. */
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
  /** By client; null = there is no ledger of points, and the balance is what purchases earn. */
  readonly points: ReadonlyMap<number, readonly PointsRow[]> | null;
  /** Perks given, by client. */
  readonly perks: ReadonlyMap<number, readonly PerkRow[]>;
  /** The content of a column of a client's row, for the rules of Segments. */
  inColumn(place: number, column: number, reads: CellReading): CellValue;
  /** Makes names comparable. */
  keyOf(name: string): string;
}
