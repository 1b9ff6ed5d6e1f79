import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "../services/area";
import type { GridOperations, Json } from "../services/operations";
import type { Grid } from "./grid";
import type { Kept } from "./kept";

/** A spreadsheet outside its engine: everything but the answers of its formulas, which are calculated again. */
interface Saved {
  readonly workbook: Partial<IWorkbookData>;
  readonly kept: Record<string, Json>;
  readonly selection: { readonly sheet: string; readonly area: Area | null };
}

export function saveSpreadsheet(grid: Grid, operations: GridOperations, kept: Kept): string {
  // Formulas that were read once are shared by all workbooks of one id, so each that is opened again gets a new id.
  const { id: _, ...workbook } = grid.workbook().save();
  const saved: Saved = {
    workbook,
    kept: kept.all(),
    selection: operations.selection(),
  };
  return JSON.stringify(saved);
}

export function savedSpreadsheet(text: string): Saved {
  return JSON.parse(text);
}

/** What a workbook does not take up by itself: the answers of its formulas and the selection. */
export function takeUpSaved(grid: Grid, operations: GridOperations, { selection }: Saved): void {
  grid.api.getFormula().executeCalculation();
  if (selection.area) operations.select(selection.area);
  else operations.activateSheet(selection.sheet);
}
