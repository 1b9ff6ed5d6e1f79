import type { ColumnCode, ColumnKind, SheetCode } from "../../sheets/columns/columns";
import type { Cell } from "../../sheets/reading/cell";

/** A sheet to be made, as data: what google/ writes, cell by cell, without deciding anything. */
export interface SheetPlan {
  readonly sheet: SheetCode;
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  /** Rows below the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** The one formula that fills the computed columns, in the header of the first. */
  readonly formula: { readonly column: number; readonly text: string } | null;
  readonly colours: readonly ColourRule[];
}

/** Columns that our formula fills, from a place on; 0 = A. */
export interface ComputedPlan {
  readonly firstColumn: number;
  readonly columns: readonly ColumnPlan[];
  readonly colours: readonly ColourRule[];
}

/** A sheet of the user that is marked as ours, with its columns; no cell of it changes. */
export interface AdoptedSheet {
  readonly sheet: SheetCode;
  /** Its name in the spreadsheet. */
  readonly title: string;
  /** The columns marked as ours, by place; 0 = A. */
  readonly columns: readonly { readonly column: ColumnCode; readonly place: number }[];
  /** Computed columns to its right; null where it has them already, or needs none. */
  readonly computed: (ComputedPlan & { readonly formula: string }) | null;
}

export interface ColumnPlan {
  readonly code: ColumnCode;
  readonly title: string;
  readonly note: string;
  readonly kind: ColumnKind;
  /** Sheets number format; "" leaves it automatic. */
  readonly format: string;
  readonly width: number;
  readonly isWrapped: boolean;
  readonly choices: Choices | null;
  readonly isComputed: boolean;
}

/** What a cell offers: a box to tick, words, or a column of another sheet; 0 = A. */
export type Choices =
  | "checkbox"
  | { readonly words: readonly string[]; readonly isStrict: boolean }
  | { readonly sheetTitle: string; readonly column: number };

/** Colours of cells in a column that hold a word, or TRUE. */
export interface ColourRule {
  readonly column: number;
  readonly equals: string | true;
  readonly background: string;
  readonly text: string;
}
