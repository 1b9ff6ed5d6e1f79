import type { Undone } from "../actions/answer";
import { todayName } from "../actions/client-table-formula";
import {
  type CellToRestore,
  type DeletedRowsEntry,
  isAsKept,
  repairPlan,
  type UndoEntry,
  undoPlan,
} from "../actions/undo-entry";
import { giveBackSheets } from "./adopt-sheets";
import { insertRows } from "./delete-rows";
import { sheetsMadeBy } from "./made-sheets";
import { forgetChange } from "./undo-sheet";
import { cellsNow, contentOf, writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes a whole change back; what people have edited since stays and is counted. */
export function takeBack(id: string, entry: UndoEntry): Undone {
  const deleted = entry.deleted.reduce((sum, rows) => sum + putBackRows(rows, rows.rows.length), 0);
  const { restore, kept } = undoPlan(entry.rows, cellsNow());
  restoreCells(restore);
  giveBackSheets(entry.adopted ?? []);
  const made = sheetsMadeBy(id);
  for (const { sheet, isUnchanged } of made) if (isUnchanged) removeSheet(sheet);
  SpreadsheetApp.flush();
  forgetChange(id);
  const sheets = made.filter(({ isUnchanged }) => isUnchanged).length;
  return { restored: restore.length + deleted, kept, sheets, keptSheets: made.length - sheets };
}

/** Takes back as much of a change as was written before it broke off. */
export function takeBackBroken({ id, entry }: { readonly id: string; readonly entry: UndoEntry }): void {
  for (const rows of entry.deleted) {
    const sheet = sheetNumbered(rows.sheet);
    if (sheet !== undefined) putBackRows(rows, Math.max(0, rows.rowsBefore - sheet.getMaxRows()));
  }
  restoreCells(repairPlan(entry.rows, cellsNow()));
  giveBackSheets(entry.adopted ?? []);
  for (const { sheet } of sheetsMadeBy(id)) removeSheet(sheet);
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    // Broke off between making the sheet and marking it.
    const isOurs = entry.made.includes(sheet.getName()) && sheet.getLastRow() === 0;
    if (isOurs && sheet.getDeveloperMetadata().length === 0) removeSheet(sheet);
  }
  SpreadsheetApp.flush();
  forgetChange(id);
}

function restoreCells(cells: readonly CellToRestore[]): void {
  const sheets = new Map(
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet]),
  );
  writeCells(
    cells.flatMap(({ sheet: number, row, column, content }) => {
      const sheet = sheets.get(number);
      return sheet === undefined ? [] : [{ sheet, row, column, content: contentOf(content) }];
    }),
  );
}

/** Puts the last so many of the deleted rows back where they were; how many cells that is. */
function putBackRows({ sheet: number, rows }: DeletedRowsEntry, count: number): number {
  const sheet = sheetNumbered(number);
  const gone = count === 0 ? [] : rows.slice(-count);
  if (sheet === undefined || gone.length === 0) return 0;
  insertRows(
    sheet,
    gone.map(({ row }) => row),
  );
  const cells = gone.flatMap(({ row, cells: kept }) =>
    kept.flatMap((content, c) =>
      isAsKept(content, "") ? [] : [{ sheet, row, column: c + 1, content: contentOf(content) }],
    ),
  );
  writeCells(cells);
  return cells.length;
}

function sheetNumbered(number: number): Sheet | undefined {
  return SpreadsheetApp.getActive()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === number);
}

/** A spreadsheet keeps at least one sheet; a name that pointed into it goes along. */
function removeSheet(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const isNamed = spreadsheet.getRangeByName(todayName)?.getSheet().getSheetId() === sheet.getSheetId();
  if (isNamed) spreadsheet.removeNamedRange(todayName);
  if (spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
  else sheet.clear();
}
