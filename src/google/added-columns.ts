import type { AddedColumn } from "../actions/change/change";
import type { AddedColumnEntry, UndoEntry, WrittenRowEntry } from "../actions/change/undo-entry";
import type { SheetCode } from "../sheets/columns/columns";
import { formatColumn } from "./repair-formatting";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The undo data of columns that a change adds. */
export function addedEntries(
  columns: readonly AddedColumn[],
  sheets: ReadonlyMap<SheetCode, Sheet>,
): AddedColumnEntry[] {
  return columns.map(({ sheet, place }) => ({ sheet: sheets.get(sheet)!.getSheetId(), column: place + 1 }));
}

/** Makes added columns look as they do in sheets that we make: note, format and dropdown. */
export function formatAddedColumns(
  columns: readonly AddedColumn[],
  sheets: ReadonlyMap<SheetCode, Sheet>,
): void {
  for (const { sheet: code, place, plan } of columns) {
    const sheet = sheets.get(code)!;
    const missing = place + 1 - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    sheet.setColumnWidth(place + 1, plan.width);
    formatColumn(sheet, place, plan);
  }
}

/** The rows of an entry without the headers of added columns that people have filled since: those columns stay. */
export function withoutFilledColumns({ rows, columns = [] }: UndoEntry): WrittenRowEntry[] {
  const filled = columns.filter(isFilled);
  const isOfFilled = ({ sheet, row, cells }: WrittenRowEntry) =>
    row === 1 &&
    filled.some((one) => one.sheet === sheet && cells.some(({ column }) => column === one.column));
  return rows.filter((row) => !isOfFilled(row));
}

/** Clears the format of columns without a header. */
export function clearAddedFormats({ columns = [] }: UndoEntry): void {
  for (const { sheet: number, column } of columns) {
    const sheet = sheetById(number);
    if (sheet === null || column > sheet.getMaxColumns()) continue;
    if (sheet.getRange(1, column).getValue() !== "") continue;
    sheet.getRange(1, column, sheet.getMaxRows(), 1).clearFormat().clearNote().setDataValidation(null);
  }
}

function isFilled({ sheet: number, column }: AddedColumnEntry): boolean {
  const sheet = sheetById(number);
  if (sheet === null || column > sheet.getLastColumn() || sheet.getLastRow() < 2) return false;
  const values = sheet.getRange(2, column, sheet.getLastRow() - 1, 1).getValues();
  return values.some(([value]) => value !== "");
}

function sheetById(number: number): Sheet | null {
  return SpreadsheetApp.getActive().getSheetById(number);
}
