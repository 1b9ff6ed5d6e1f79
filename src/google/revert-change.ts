import type { Undone } from "../actions/change/answer";
import {
  type CellToRestore,
  type DeletedRowsEntry,
  isSameAsStored,
  repairPlan,
  type StoredCell,
  storedText,
  type UndoEntry,
  undoPlan,
} from "../actions/change/undo-entry";
import { todayName } from "../actions/new-sheets/client-table-formula";
import { clearAddedFormats, withoutFilledColumns } from "./added-columns";
import { releaseSheets } from "./adopt-sheets";
import { insertRows } from "./delete-rows";
import { sheetsMadeBy } from "./made-sheets";
import { inputColumns } from "./read-sheets";
import { type ChangeState, markChange, removeChange, type StoredChange } from "./undo-sheet";
import { cellsNow, contentOf, storedCells, writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes a whole change back; what people have edited since stays and is counted. */
export function revertChange({ id, entry }: StoredChange): Undone {
  const rows = entry.deleted.map(({ sheet }) => sheetById(sheet)?.getMaxRows() ?? 0);
  markChange(id, { code: "undoing", rows });
  const deleted = entry.deleted.reduce((sum, gone) => sum + restoreRows(gone, gone.rows.length), 0);
  const { restore, skipped } = undoPlan(withoutFilledColumns(entry), cellsNow());
  restoreCells(restore);
  clearAddedFormats(entry);
  releaseSheets(entry.adopted ?? []);
  const made = sheetsMadeBy(id);
  for (const { sheet, isUnchanged } of made) if (isUnchanged) removeSheet(sheet);
  SpreadsheetApp.flush();
  removeChange(id);
  const sheets = made.filter(({ isUnchanged }) => isUnchanged).length;
  return { restored: restore.length + deleted, skipped, sheets, skippedSheets: made.length - sheets };
}

/** Reverts the part of a change that was written before it, or its undo, was interrupted. */
export function revertInterrupted({ id, entry, state }: Pick<StoredChange, "id" | "entry" | "state">): void {
  for (const [i, gone] of entry.deleted.entries()) {
    const count = deletedRowCount(gone, state, i);
    // An undo makes room first: restored rows may still be blank.
    if (state.code === "undoing") restoreRows(gone, count, gone.rows);
    else restoreRows(gone, count);
  }
  restoreCells(repairPlan(entry.rows, cellsNow()));
  clearAddedFormats(entry);
  releaseSheets(entry.adopted ?? []);
  for (const { sheet } of sheetsMadeBy(id)) if (hasOnlyPlannedContents(sheet, entry)) removeSheet(sheet);
  for (const { title } of entry.made) {
    // Was interrupted between making the sheet and marking it.
    const sheet = SpreadsheetApp.getActive().getSheetByName(title);
    const isBare = sheet !== null && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;
    if (isBare) removeSheet(sheet);
  }
  SpreadsheetApp.flush();
  removeChange(id);
}

/** How many of the rows to be deleted are deleted: none before the deleting began, and fewer with each restored row. */
function deletedRowCount(
  { sheet: number, rows }: DeletedRowsEntry,
  { code, rows: had }: ChangeState,
  i: number,
): number {
  const sheet = sheetById(number);
  if (sheet === null || code === "open") return 0;
  if (code === "done") return rows.length;
  const difference = Math.abs(had[i]! - sheet.getMaxRows());
  return code === "deleting" ? difference : Math.max(0, rows.length - difference);
}

/** Whether a half-made sheet contains only what the add-on wrote there. */
function hasOnlyPlannedContents(sheet: Sheet, { made }: UndoEntry): boolean {
  const holds = new Set(made.flatMap((planned) => planned.holds));
  const rows = Math.max(1, sheet.getLastRow());
  const columns = Math.max(1, Math.min(inputColumns(sheet), sheet.getMaxColumns()));
  return storedCells(sheet, 1, 1, rows, columns).every((row) =>
    row.every((cell) => cell === "" || isFormula(cell) || holds.has(storedText(cell))),
  );
}

function isFormula(cell: StoredCell): boolean {
  return typeof cell === "object" && "formula" in cell;
}

function restoreCells(cells: readonly CellToRestore[]): void {
  const numbers = new Set(cells.map(({ sheet }) => sheet));
  const sheets = new Map([...numbers].map((number) => [number, sheetById(number)]));
  writeCells(
    cells.flatMap(({ sheet: number, row, column, content }) => {
      const sheet = sheets.get(number);
      return sheet == null ? [] : [{ sheet, row, column, content: contentOf(content) }];
    }),
  );
}

/** Restores the last `count` deleted rows with their cells at their places; returns the number of cells. */
function restoreRows(
  { sheet: number, rows }: DeletedRowsEntry,
  count: number,
  toWrite: DeletedRowsEntry["rows"] = count === 0 ? [] : rows.slice(-count),
): number {
  const sheet = sheetById(number);
  const gone = count === 0 ? [] : rows.slice(-count);
  if (sheet === null) return 0;
  insertRows(
    sheet,
    gone.map(({ row }) => row),
  );
  const cells = toWrite.flatMap(({ row, cells: stored }) =>
    stored.flatMap((content, c) =>
      isSameAsStored(content, "") ? [] : [{ sheet, row, column: c + 1, content: contentOf(content) }],
    ),
  );
  writeCells(cells);
  return cells.length;
}

function sheetById(number: number): Sheet | null {
  return SpreadsheetApp.getActive().getSheetById(number);
}

/** A spreadsheet must have at least one sheet; a name that pointed into a deleted one is deleted too. */
function removeSheet(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const isNamed = spreadsheet.getRangeByName(todayName)?.getSheet().getSheetId() === sheet.getSheetId();
  if (isNamed) spreadsheet.removeNamedRange(todayName);
  if (spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
  else sheet.clear();
}
