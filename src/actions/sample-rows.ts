import type { Day } from "../domain/day";
import type { ColumnCode, SheetCode } from "../sheets/columns";

/** What a cell of a prepared row is to hold; a day is kept apart from numbers until a sheet makes a date of it. */
export type SampleCell = string | number | boolean | { readonly day: Day };

/** A prepared row by column; a column left out stays blank. */
export type SampleRow = Partial<Record<ColumnCode, SampleCell>>;

/** Prepared rows by sheet. */
export type SampleSheets = Partial<Record<SheetCode, readonly SampleRow[]>>;
