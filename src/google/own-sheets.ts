import { type SeenSheet, seenSheet } from "../actions/start/seen-sheet";
import type { OwnSheet } from "../actions/start/start-request";
import type { OwnCells } from "../actions/start/start-surroundings";
import type { Cells } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { markedColumns } from "./column-marks";
import { isMade, madeSheets } from "./made-sheets";
import { inputCells, inputColumns } from "./read-sheets";
import { isMarked, type TeamSheets } from "./team-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows from which a column is recognised. */
const scannedRows = 40;
/** Looking at more would take too long. */
const maxSheets = 30;

/** The top rows of the user's own sheets; hidden sheets and ours are left out. */
export function ownSheetsSeen(locale: Locale): SeenSheet[] {
  const made = madeSheets();
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && !made.has(sheet.getSheetId()))
    .slice(0, maxSheets)
    .map((sheet) => seenSheet(topOf(sheet), locale));
}

function topOf(sheet: Sheet) {
  const rows = Math.min(scannedRows, Math.max(1, sheet.getLastRow()));
  const top = sheet.getRange(1, 1, rows, Math.max(1, inputColumns(sheet)));
  return { name: sheet.getName(), cells: top.getValues() as Cells, shown: top.getDisplayValues() };
}

/** A sheet of the user that is already marked as ours, with its marked columns. */
export function adoptedSheet(code: "purchases" | "clients", sheets: TeamSheets): OwnSheet | null {
  const sheet = sheets.get(code);
  if (sheet === undefined || !isMarked(sheet) || isMade(sheet)) return null;
  return { sheet: sheet.getName(), columns: markedColumns(sheet, code) };
}

/** One of the user's own sheets as a whole; undefined where there is none of that name. */
export function ownCells(name: string): OwnCells | undefined {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet === null) return undefined;
  return {
    cells: inputCells(sheet),
    width: sheet.getMaxColumns(),
  };
}

/** The formula that answers on a sheet of clients, or the first of the values that it has left; null where there is neither. */
export function clientsFormula(sheet: Sheet | null | undefined): { column: number; text: string } | null {
  if (sheet === null || sheet === undefined) return null;
  const column = inputColumns(sheet) + 1;
  return column > sheet.getLastColumn() ? null : { column, text: sheet.getRange(1, column).getFormula() };
}
