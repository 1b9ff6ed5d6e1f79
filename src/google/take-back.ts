import type { Undone } from "../actions/change/answer";
import {
  type CellToRestore,
  type DeletedRowsEntry,
  isAsKept,
  type KeptCell,
  keptText,
  repairPlan,
  type UndoEntry,
  undoPlan,
} from "../actions/change/undo-entry";
import { todayName } from "../actions/new-sheets/client-table-formula";
import { undressAdded, withoutFilledColumns } from "./added-columns";
import { giveBackSheets } from "./adopt-sheets";
import { insertRows } from "./delete-rows";
import { sheetsMadeBy } from "./made-sheets";
import { inputColumns } from "./read-sheets";
import { type ChangeState, forgetChange, type KeptChange, markChange } from "./undo-sheet";
import { cellsNow, contentOf, keptCells, writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes a whole change back; what people have edited since stays and is counted. */
export function takeBack({ id, entry }: KeptChange): Undone {
  const rows = entry.deleted.map(({ sheet }) => sheetNumbered(sheet)?.getMaxRows() ?? 0);
  markChange(id, { code: "undoing", rows });
  const deleted = entry.deleted.reduce((sum, gone) => sum + putBackRows(gone, gone.rows.length), 0);
  const { restore, kept } = undoPlan(withoutFilledColumns(entry), cellsNow());
  restoreCells(restore);
  undressAdded(entry);
  giveBackSheets(entry.adopted ?? []);
  const made = sheetsMadeBy(id);
  for (const { sheet, isUnchanged } of made) if (isUnchanged) removeSheet(sheet);
  SpreadsheetApp.flush();
  forgetChange(id);
  const sheets = made.filter(({ isUnchanged }) => isUnchanged).length;
  return { restored: restore.length + deleted, kept, sheets, keptSheets: made.length - sheets };
}

/** Reverts the part of a change that was written before it, or its undo, was interrupted. */
export function takeBackBroken({ id, entry, state }: Pick<KeptChange, "id" | "entry" | "state">): void {
  for (const [i, gone] of entry.deleted.entries()) {
    const count = goneRows(gone, state, i);
    // An undo makes room first: rows that have come back may still be blank.
    if (state.code === "undoing") putBackRows(gone, count, gone.rows);
    else putBackRows(gone, count);
  }
  restoreCells(repairPlan(entry.rows, cellsNow()));
  undressAdded(entry);
  giveBackSheets(entry.adopted ?? []);
  for (const { sheet } of sheetsMadeBy(id)) if (holdsOnlyPlanned(sheet, entry)) removeSheet(sheet);
  for (const { title } of entry.made) {
    // Broke off between making the sheet and marking it.
    const sheet = SpreadsheetApp.getActive().getSheetByName(title);
    const isBare = sheet !== null && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;
    if (isBare) removeSheet(sheet);
  }
  SpreadsheetApp.flush();
  forgetChange(id);
}

/** How many of the rows to be deleted are gone: none before the deleting began, and fewer with each row that has come back. */
function goneRows(
  { sheet: number, rows }: DeletedRowsEntry,
  { code, rows: had }: ChangeState,
  i: number,
): number {
  const sheet = sheetNumbered(number);
  if (sheet === null || code === "open") return 0;
  if (code === "done") return rows.length;
  const difference = Math.abs(had[i]! - sheet.getMaxRows());
  return code === "deleting" ? difference : Math.max(0, rows.length - difference);
}

/** Whether nothing stands in a half-made sheet but what we put there. */
function holdsOnlyPlanned(sheet: Sheet, { made }: UndoEntry): boolean {
  const holds = new Set(made.flatMap((planned) => planned.holds));
  const rows = Math.max(1, sheet.getLastRow());
  const columns = Math.max(1, Math.min(inputColumns(sheet), sheet.getMaxColumns()));
  return keptCells(sheet, 1, 1, rows, columns).every((row) =>
    row.every((cell) => cell === "" || isFormula(cell) || holds.has(keptText(cell))),
  );
}

function isFormula(cell: KeptCell): boolean {
  return typeof cell === "object" && "formula" in cell;
}

function restoreCells(cells: readonly CellToRestore[]): void {
  const numbers = new Set(cells.map(({ sheet }) => sheet));
  const sheets = new Map([...numbers].map((number) => [number, sheetNumbered(number)]));
  writeCells(
    cells.flatMap(({ sheet: number, row, column, content }) => {
      const sheet = sheets.get(number);
      return sheet == null ? [] : [{ sheet, row, column, content: contentOf(content) }];
    }),
  );
}

/** Restores the last `count` deleted rows with their cells at their places; returns the number of cells. */
function putBackRows(
  { sheet: number, rows }: DeletedRowsEntry,
  count: number,
  toWrite: DeletedRowsEntry["rows"] = count === 0 ? [] : rows.slice(-count),
): number {
  const sheet = sheetNumbered(number);
  const gone = count === 0 ? [] : rows.slice(-count);
  if (sheet === null) return 0;
  insertRows(
    sheet,
    gone.map(({ row }) => row),
  );
  const cells = toWrite.flatMap(({ row, cells: kept }) =>
    kept.flatMap((content, c) =>
      isAsKept(content, "") ? [] : [{ sheet, row, column: c + 1, content: contentOf(content) }],
    ),
  );
  writeCells(cells);
  return cells.length;
}

function sheetNumbered(number: number): Sheet | null {
  return SpreadsheetApp.getActive().getSheetById(number);
}

/** A spreadsheet keeps at least one sheet; a name that pointed into it goes along. */
function removeSheet(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const isNamed = spreadsheet.getRangeByName(todayName)?.getSheet().getSheetId() === sheet.getSheetId();
  if (isNamed) spreadsheet.removeNamedRange(todayName);
  if (spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
  else sheet.clear();
}
