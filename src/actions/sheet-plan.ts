import type { Cell } from "../sheets/cell";
import type { ColumnCode, ColumnKind, SheetCode } from "../sheets/columns";

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

export interface ColumnPlan {
  readonly code: ColumnCode;
  readonly title: string;
  readonly note: string;
  readonly kind: ColumnKind;
  /** Sheets number format; "" leaves it automatic. */
  readonly format: string;
  readonly width: number;
  readonly choices: Choices | null;
  readonly isComputed: boolean;
}

/** What a cell offers: a box to tick, words, or the first column of another sheet. */
export type Choices =
  | "checkbox"
  | { readonly words: readonly string[]; readonly isStrict: boolean }
  | { readonly sheetTitle: string };

/** Colours of cells in a column that hold a word, or TRUE. */
export interface ColourRule {
  readonly column: number;
  readonly equals: string | true;
  readonly background: string;
  readonly text: string;
}
