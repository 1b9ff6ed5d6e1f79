import type { Day } from "../../domain/values/day";
import type { ColumnCode } from "../../sheets/columns/columns";

/** What a cell is to hold; a day is kept apart from numbers until a sheet makes a date of it. Only a formula of ours is run, never text. */
export type WrittenCell = string | number | boolean | { readonly day: Day } | OurFormula;

export interface OurFormula {
  readonly formula: string;
}

/** Cells of a row by column; a column left out is not touched. */
export type WrittenRow = Partial<Record<ColumnCode, WrittenCell>>;

/** A row without the cells that say nothing. */
export function filled(row: WrittenRow): WrittenRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
}
