import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { GridOperations, SheetFacts } from "../services/operations";
import type { Grid } from "./grid";

type SheetOperations = Pick<
  GridOperations,
  | "sheets"
  | "sheet"
  | "insertSheet"
  | "deleteSheet"
  | "renameSheet"
  | "showSheet"
  | "activateSheet"
  | "freeze"
  | "colorTab"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveColumns"
  | "widenColumns"
  | "hideColumns"
>;

/** A sheet that a user has just added, in the measures of Sheets. */
export const freshSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultRowHeight: 21,
  defaultColumnWidth: 100,
  defaultStyle: { ff: "Arial", fs: 10 },
};

/** Sheets as a whole: their names, order, size and frozen rows and columns. */
export function sheetOperations(grid: Grid): SheetOperations {
  const all = () => grid.workbook().getSheets();
  return {
    sheets: () => all().map(factsOf),
    sheet: (id) => factsOf(grid.sheet(id)),
    insertSheet: (name, index) => {
      const given = name ?? freeName(all());
      checkFree(given, all());
      const sheet = { ...freshSheet, id: freeId(all()) };
      return grid
        .workbook()
        .insertSheet(given, { index: index ?? all().length, sheet })
        .getSheetId();
    },
    deleteSheet: (id) => {
      if (all().length === 1) throw new Error("You can't remove all the sheets in a document.");
      grid.workbook().deleteSheet(id);
    },
    renameSheet: (id, name) => {
      checkFree(
        name,
        all().filter((sheet) => sheet.getSheetId() !== id),
      );
      grid.sheet(id).setName(name);
    },
    showSheet: (id, shown) => {
      if (shown) grid.sheet(id).showSheet();
      else grid.sheet(id).hideSheet();
    },
    activateSheet: (id) => {
      grid.workbook().setActiveSheet(id);
    },
    freeze: (id, { rows, columns }) => freeze(grid.sheet(id), rows, columns),
    colorTab: (id, color) => {
      grid.sheet(id).setTabColor(color ?? "");
    },
    insertRows: (id, before, count) => {
      keepingSelection(grid, () => grid.sheet(id).insertRowsAfter(before - 1, count));
    },
    deleteRows: (id, first, count) => {
      grid.sheet(id).deleteRows(first, count);
    },
    insertColumns: (id, before, count) => {
      keepingSelection(grid, () => grid.sheet(id).insertColumnsAfter(before - 1, count));
    },
    deleteColumns: (id, first, count) => {
      grid.sheet(id).deleteColumns(first, count);
    },
    moveColumns: (id, first, count, before) => {
      const sheet = grid.sheet(id);
      keepingSelection(grid, () =>
        sheet.moveColumns(sheet.getRange(0, first, sheet.getMaxRows(), count), before),
      );
    },
    widenColumns: (id, first, count, width) => {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: first, endColumn: first + count - 1 }];
      const place = { unitId: grid.workbook().getId(), subUnitId: id };
      grid.api.syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...place, ranges, colWidth: width });
    },
    hideColumns: (id, first, count) => {
      grid.sheet(id).hideColumns(first, count);
    },
  };
}

/** Univer selects what it inserts; Sheets leaves the selection where it is. */
function keepingSelection(grid: Grid, change: () => void): void {
  const selected = grid.workbook().getActiveRange();
  change();
  if (selected) grid.workbook().setActiveRange(selected);
}

function factsOf(sheet: FWorksheet): SheetFacts {
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    index: sheet.getIndex(),
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    frozenRows: sheet.getFreeze().ySplit,
    frozenColumns: sheet.getFreeze().xSplit,
    hidden: sheet.isSheetHidden(),
    tabColor: sheet.getTabColor() || null,
  };
}

function freeze(
  sheet: FWorksheet,
  rows = sheet.getFreeze().ySplit,
  columns = sheet.getFreeze().xSplit,
): void {
  sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
}

function checkFree(name: string, sheets: FWorksheet[]): void {
  if (sheets.some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(sheets: FWorksheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.getSheetName()));
  let number = sheets.length + 1;
  while (taken.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Ids are numbers, as Google's are. */
function freeId(sheets: FWorksheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.getSheetId()));
  let id = 100_000_007 * (sheets.length + 1);
  while (taken.has(String(id))) id++;
  return String(id);
}
