import type { IWorkbookData } from "@univerjs/core";
import type { DocumentStore } from "../grid/document-store";
import type { Grid } from "../grid/grid";
import { freshSheet } from "../grid/sheets";
import type { GridOperations, Json } from "../services/operations";

/** A spreadsheet as a file stores it: results of formulas are computed again when it is opened. */
export interface SavedSpreadsheet {
  readonly workbook: Partial<IWorkbookData>;
  readonly stored: Readonly<Record<string, Json>>;
  readonly selection: ReturnType<GridOperations["selection"]>;
}

export function blankWorkbook(firstSheet: string): Partial<IWorkbookData> {
  return { sheetOrder: ["0"], sheets: { "0": { id: "0", name: firstSheet, ...freshSheet } } };
}

/** Selects what was selected, and computes every formula again: what formulas spilled is not in the file. */
export function reopen(grid: Grid, operations: GridOperations, { selection }: SavedSpreadsheet): void {
  if (selection.area) operations.select(selection.area);
  else operations.activateSheet(selection.sheet);
  grid.api.getFormula().executeCalculation();
}

export function saved(grid: Grid, operations: GridOperations, stored: DocumentStore): SavedSpreadsheet {
  // Formulas that were read once are shared by all workbooks of one id, so each that is opened again gets a new id.
  const { id: _, ...workbook } = grid.workbook().save();
  return JSON.parse(JSON.stringify({ workbook, stored: stored.all(), selection: operations.selection() }));
}
