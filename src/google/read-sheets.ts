import type { BaseRanges } from "../sheets/base/base";
import type { SheetCode } from "../sheets/columns/columns";
import { computedPlace } from "../sheets/columns/computed";
import type { Cells } from "../sheets/reading/cell";
import { type TeamSheets, teamSheets } from "./team-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The filled part of every sheet of the user, as formulas would be given it. */
export function readRanges(sheets: TeamSheets = teamSheets()): Partial<Record<SheetCode, Cells>> {
  const ranges: Partial<Record<SheetCode, Cells>> = {};
  for (const [code, sheet] of sheets) {
    ranges[code] = code === "clients" ? inputCells(sheet) : filledCells(sheet);
  }
  return ranges;
}

/** What people typed: the columns left of our formula, which answers to the right of itself. */
export function inputCells(sheet: Sheet): Cells {
  const cells = filledCells(sheet);
  const width = inputWidth(sheet, cells[0]!);
  return width >= cells[0]!.length ? cells : cells.map((row) => row.slice(0, width));
}

/** How many columns of a sheet are left of our formula; all where there is none. */
export function inputColumns(sheet: Sheet): number {
  const width = Math.max(1, sheet.getLastColumn());
  return inputWidth(sheet, sheet.getRange(1, 1, 1, width).getValues()[0]! as Cells[number]);
}

function inputWidth(sheet: Sheet, header: Cells[number]): number {
  const formulas = sheet.getRange(1, 1, 1, header.length).getFormulas()[0]!;
  const ours = formulas.findIndex((formula) => clientTable.test(formula));
  return ours >= 0 ? ours : (computedPlace(header) ?? header.length);
}

function filledCells(sheet: Sheet): Cells {
  return sheet.getDataRange().getValues() as Cells;
}

export const clientTable = /^=\s*CLIENT_TABLE\(/i;

/** The same for reading a base; null where Clients or Purchases is not there yet. */
export function baseRanges(): BaseRanges | null {
  const { clients, purchases, ...others } = readRanges();
  return clients === undefined || purchases === undefined ? null : { clients, purchases, ...others };
}
