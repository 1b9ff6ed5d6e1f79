import type { Comparison, Condition } from "./condition";

/** One row of the Segments sheet. @see theory 6.8 */
export interface SegmentRule {
  /** Row of the sheet, for people to find it. */
  readonly row: number;
  /** Key of the segment; two rows may lead to one. */
  readonly segment: string;
  /** The segment as written. */
  readonly name: string;
  /** *Only if*, as written. */
  readonly text: string;
  /** All must hold. None = no rule: the segment is only typed by hand. */
  readonly onlyIf: readonly (SegmentCondition | UnjudgedWords)[];
  readonly offer: string;
}

/** What a segment may depend on: what a step of a roadmap may, other facts of the purchases, and any column of Clients. */
export type SegmentCondition = Condition | AboutFact | AboutColumn;

/** A fact of the purchases as a number: a day, money, days or a count. @see theory 2.5 */
export interface AboutFact {
  readonly subject: "fact";
  readonly fact: PurchaseFact;
  readonly operator: Comparison;
  readonly value: number;
}

export type PurchaseFact = "firstPurchase" | "lastPurchase" | "averageCheck" | "rhythmDays" | "growthSigns";

/** The content of a column of the client's row. */
export interface AboutColumn {
  readonly subject: "column";
  /** Place of the column on the Clients sheet. */
  readonly column: number;
  readonly reads: CellReading;
  readonly operator: Comparison;
  readonly value: CellValue;
}

/** As what the cells of a column are compared. */
export type CellReading = "text" | "number" | "day" | "yes or no";

/** Text made comparable, a number, a day, or yes and no; null = blank, or something else. */
export type CellValue = string | number | boolean | null;

/**
 * Words that cannot be judged, so that their rule does not hold: not understood; such as only the segment itself decides, through its cycle;
 * or about purchases, where those were not given.
 */
export interface UnjudgedWords {
  readonly kind: "unknown" | "circular" | "no purchases";
  readonly text: string;
}
