import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import type { PlacedCell } from "./placed-cell";
import type { AdoptedSheet, ColumnPlan, SheetPlan } from "./sheet-plan";
import type { WrittenRow } from "./written-row";

/** A planned change to the user's sheets: planned without writing a cell, then written, stored and undone as one. */
export interface Change {
  readonly kind: ChangeKind;
  /** The client or thing it concerns, in the words of the sheet; shown when it is undone. */
  readonly subject: string;
  /** Sheets to be made, in their order; the other parts may refer to them. */
  readonly sheets?: readonly SheetPlan[];
  /** The user's sheets that are marked as ours. */
  readonly adopted?: readonly AdoptedSheet[];
  /** Our columns that sheets do not have. */
  readonly columns?: readonly AddedColumn[];
  /** Rows below the last filled one. */
  readonly additions?: readonly Addition[];
  /** Cells of rows that are there. */
  readonly corrections?: readonly Correction[];
  /** Cells by their place, where no input column names them: our computed columns. */
  readonly cells?: readonly PlacedCell[];
  /** Rows that go. */
  readonly deletions?: readonly Deletion[];
}

/** Names an action in the list of what can be undone. */
export type ChangeKind =
  | "start"
  | "sample removed"
  | "touch"
  | "purchase"
  | "step"
  | "study"
  | "promise"
  | "claim"
  | "perk"
  | "points"
  | "left"
  | "assignment"
  | "today"
  | "dashboard"
  | "roadmap"
  | "offer"
  | "audit"
  | "cycles"
  | "rules"
  | "values"
  | "settings";

export interface AddedColumn {
  readonly sheet: SheetCode;
  /** To the right of everything on the sheet; 0 = A. */
  readonly place: number;
  readonly plan: ColumnPlan;
}

export interface Addition {
  readonly sheet: SheetCode;
  readonly rows: readonly WrittenRow[];
}

export interface Correction {
  readonly sheet: SheetCode;
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  readonly cells: WrittenRow;
}

export interface Deletion {
  readonly sheet: SheetCode;
  /** Rows of the sheet, ascending. */
  readonly rows: readonly number[];
}

/** A column that a change needs and the user's sheet does not have: nothing is written then, because a value would be lost. */
export interface MissingColumn {
  readonly sheet: SheetCode;
  readonly column: ColumnCode;
}
