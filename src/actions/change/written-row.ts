import type { Day } from "../../domain/values/day";
import type { ColumnCode } from "../../sheets/columns/columns";

/** The new content of a cell; a day stays separate from numbers until a sheet makes it a date. Only our own formulas run, never text. */
export type WrittenCell = string | number | boolean | { readonly day: Day } | OurFormula;

export interface OurFormula {
  readonly formula: string;
}

/** Cells of a row by column; a column left out is not touched. */
export type WrittenRow = Partial<Record<ColumnCode, WrittenCell>>;

/** A row without its blank cells. */
export function filled(row: WrittenRow): WrittenRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
}
