import { checkSum, type StoredCell } from "../actions/change/undo-entry";
import { computedColumns } from "../sheets/columns/computed";
import { inputColumns } from "./read-sheets";
import { marksOf, sheetMarks } from "./sheet-marks";
import { contentsOf } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks on a sheet which change made it, and its content at that time. */
const metadataKey = "repeat-sales-made-by";

/** Marks a sheet the moment it is there. */
export function markMade(sheet: Sheet, change: string): void {
  sheet.addDeveloperMetadata(metadataKey, change);
}

/** Whether one of our changes made a sheet. */
export function isMade(sheet: Sheet): boolean {
  return marksOf(sheet, metadataKey).length > 0;
}

/** The ids of all sheets that our changes have made. */
export function madeSheets(): ReadonlySet<number> {
  return new Set(sheetMarks(metadataKey).map(({ sheet }) => sheet.getSheetId()));
}

/** Stores the content of the sheets that a change has made, so that later edits can be found. */
export function storeContents(change: string): void {
  for (const { sheet, mark } of madeBy(change)) mark.setValue(`${change} ${typedSum(sheet)}`);
}

/** The sheets that a change made and that are still there. */
export function sheetsMadeBy(change: string): { readonly sheet: Sheet; readonly isUnchanged: boolean }[] {
  return madeBy(change).map(({ sheet, text }) => ({
    sheet,
    isUnchanged: text.split(" ")[1] === typedSum(sheet),
  }));
}

function madeBy(change: string) {
  return sheetMarks(metadataKey).filter(({ text }) => text.split(" ")[0] === change);
}

/** A check sum of what people may have typed: formulas as such, without the columns that our formula fills. */
function typedSum(sheet: Sheet): string {
  const cells = contentsOf(sheet);
  const first = inputColumns(sheet);
  const isTyped = (_: StoredCell, column: number) =>
    column < first || column >= first + computedColumns.length;
  return checkSum(cells.map((row) => row.filter(isTyped)));
}
