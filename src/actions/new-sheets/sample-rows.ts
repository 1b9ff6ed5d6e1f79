import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import type { OurFormula, WrittenCell } from "../change/written-row";

/** What a cell of a prepared row is to hold. */
export type SampleCell = Exclude<WrittenCell, OurFormula>;

/** A prepared row by column; a column left out stays blank. */
export type SampleRow = Partial<Record<ColumnCode, SampleCell>>;

/** Prepared rows by sheet. */
export type SampleSheets = Partial<Record<SheetCode, readonly SampleRow[]>>;
