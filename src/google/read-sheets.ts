import type { BaseRanges } from "../sheets/base";
import type { Cells } from "../sheets/cell";
import type { SheetCode } from "../sheets/columns";
import { computedPlace } from "../sheets/workbook";
import { teamSheets } from "./team-sheets";

/** The filled part of every sheet of the team, as formulas would be given it. */
export function readRanges(): Partial<Record<SheetCode, Cells>> {
  const ranges: Partial<Record<SheetCode, Cells>> = {};
  for (const [code, sheet] of teamSheets()) ranges[code] = inputCells(sheet);
  return ranges;
}

/** What people typed: the columns left of our formula, which answers to the right of itself. */
export function inputCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cells {
  const cells = sheet.getDataRange().getValues() as Cells;
  const width = inputColumns(sheet);
  return width >= cells[0]!.length ? cells : cells.map((row) => row.slice(0, width));
}

/** How many columns of a sheet stand left of our formula; all where there is none. */
export function inputColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const width = Math.max(1, sheet.getLastColumn());
  const formulas = sheet.getRange(1, 1, 1, width).getFormulas()[0]!;
  const ours = formulas.findIndex((formula) => clientTable.test(formula));
  if (ours >= 0) return ours;
  const [header] = sheet.getRange(1, 1, 1, width).getValues() as Cells;
  return computedPlace(header!) ?? width;
}

export const clientTable = /^=\s*CLIENT_TABLE\(/i;

/** The same for reading a base; null where Clients or Purchases is not there yet. */
export function baseRanges(): BaseRanges | null {
  const { clients, purchases, ...others } = readRanges();
  return clients === undefined || purchases === undefined ? null : { clients, purchases, ...others };
}
