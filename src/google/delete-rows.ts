import type { Deletion } from "../actions/change/change";
import type { TeamSheets } from "./team-sheets";
import { markChange } from "./undo-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Deletes rows of some sheets; the number of rows of each is stored first, so that an interrupted run shows its progress. */
export function deleteRowsOfChange(deletions: readonly Deletion[], change: string, sheets: TeamSheets): void {
  for (const { sheet, rows } of deletions) leaveOneRow(sheets.get(sheet)!, rows.length);
  const rows = deletions.map(({ sheet }) => sheets.get(sheet)!.getMaxRows());
  markChange(change, { code: "deleting", rows });
  for (const { sheet, rows } of deletions) deleteRows(sheets.get(sheet)!, rows);
}

/** Sheets refuses to delete the last row that is not frozen. */
function leaveOneRow(sheet: Sheet, count: number): void {
  if (sheet.getMaxRows() - sheet.getFrozenRows() <= count) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
}

/** From the bottom up, runs of neighbours in one call, so that the rows above have the same numbers. */
function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { first, count } of runsOf(rows).reverse()) sheet.deleteRows(first, count);
}

/** Makes room for rows again where they were; from the top down, so that each lands on its old number. */
export function insertRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { first, count } of runsOf(rows)) {
    sheet.insertRowsAfter(Math.min(first - 1, sheet.getMaxRows()), count);
  }
}

function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
