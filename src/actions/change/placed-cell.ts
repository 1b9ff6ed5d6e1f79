import type { SheetCode } from "../../sheets/columns/columns";
import type { Cell } from "../../sheets/reading/cell";
import type { OurFormula } from "./written-row";

/** One cell to be written; rows and columns count from 1. */
export interface PlacedCell {
  readonly sheet: SheetCode;
  readonly row: number;
  readonly column: number;
  readonly value: Cell | OurFormula;
  /** What an undo restores, where it differs from what the cell shows: the blank under a spilled answer. */
  readonly before?: Cell | OurFormula;
}
