import { type CellBlock, cellBlocks } from "../actions/change/cell-blocks";
import { type CellNow, cellOf, type StoredCell, storedCell } from "../actions/change/undo-entry";
import type { OurFormula } from "../actions/change/written-row";
import type { Cell } from "../sheets/reading/cell";
import { looksLikeValue, writableCell } from "./writable-cell";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What goes into a cell: a value, where text stays text, or one of our formulas. */
export type Content = Cell | OurFormula;

export interface CellToWrite {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** Writes cells in as few calls as there are rectangles; sheets grow where they must. */
export function writeCells(cells: readonly CellToWrite[]): void {
  for (const sheet of new Set(cells.map(({ sheet }) => sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    makeRoom(sheet, own);
    writeBlocks(sheet, cellBlocks(own));
  }
}

function makeRoom(sheet: Sheet, cells: readonly CellToWrite[]): void {
  const rows = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const [known, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > known) sheet.insertRowsAfter(known, rows - known);
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
}

/** All formats are read before anything is written: between two writes a question would wait for the first of them. */
function writeBlocks(sheet: Sheet, blocks: readonly CellBlock<Content>[]): void {
  const prepared = blocks.map(({ row, column, cells }) => {
    const range = sheet.getRange(row, column, cells.length, cells[0]!.length);
    const isDoubtful = cells.some((line) => line.some(looksLikeValue));
    const formats = isDoubtful ? range.getNumberFormats() : [];
    return {
      range,
      values: cells.map((line, r) => line.map((content, c) => written(content, formats[r]?.[c] === "@"))),
    };
  });
  for (const { range, values } of prepared) range.setValues(values);
}

function written(content: Content, isTextColumn: boolean): Cell {
  return typeof content === "object" && "formula" in content
    ? content.formula
    : writableCell(content, isTextColumn);
}

/** A stored cell as it is restored. */
export function contentOf(kept: StoredCell): Content {
  if (typeof kept === "object" && "formula" in kept) return kept;
  return cellOf(kept, (instant) => new Date(instant));
}

/** The content of a rectangle, formulas as such. */
export function storedCells(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): StoredCell[][] {
  const range = sheet.getRange(row, column, rows, columns);
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((cells, r) => cells.map((cell: Cell, c: number) => storedCell(cell, formulas[r]![c]!)));
}

/** The content of the filled part of a sheet. */
export function contentsOf(sheet: Sheet): StoredCell[][] {
  return storedCells(sheet, 1, 1, Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn()));
}

/** The present content of the cells of some sheets, each sheet read once. */
export function cellsNow(): CellNow {
  const read = new Map<number, StoredCell[][] | null>();
  return (number, row, column) => {
    if (!read.has(number)) {
      const sheet = SpreadsheetApp.getActive().getSheetById(number);
      read.set(number, sheet && contentsOf(sheet));
    }
    const cells = read.get(number)!;
    return cells && (cells[row - 1]?.[column - 1] ?? "");
  };
}
