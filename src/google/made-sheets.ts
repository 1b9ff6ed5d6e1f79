import { checkSum, type KeptCell } from "../actions/undo-entry";
import { computedColumns } from "../sheets/workbook";
import { inputColumns } from "./read-sheets";
import { keptCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Says on a sheet which change made it, and what stood in it then. */
const metadataKey = "repeat-sales-made-by";

/** Marks a sheet the moment it is there. */
export function markMade(sheet: Sheet, change: string): void {
  sheet.addDeveloperMetadata(metadataKey, change);
}

/** Whether a change of ours made a sheet. */
export function isMade(sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === metadataKey);
}

/** Remembers what stands in the sheets that a change has made, so that later edits can be seen. */
export function rememberContents(change: string): void {
  for (const { sheet, mark } of madeBy(change)) mark.setValue(`${change} ${contentsOf(sheet)}`);
}

/** The sheets that a change made and that are still there. */
export function sheetsMadeBy(
  change: string,
): { readonly sheet: Sheet; readonly isUnchanged: boolean; readonly isFinished: boolean }[] {
  return madeBy(change).map(({ sheet, mark }) => {
    const [, sum] = (mark.getValue() ?? "").split(" ");
    return { sheet, isUnchanged: sum === contentsOf(sheet), isFinished: sum !== undefined };
  });
}

function madeBy(change: string) {
  return SpreadsheetApp.getActive()
    .getSheets()
    .flatMap((sheet) => {
      const mark = sheet
        .getDeveloperMetadata()
        .find(
          (metadata) =>
            metadata.getKey() === metadataKey && (metadata.getValue() ?? "").split(" ")[0] === change,
        );
      return mark === undefined ? [] : [{ sheet, mark }];
    });
}

/** What people may have typed: formulas as such, without the columns that our formula fills. */
function contentsOf(sheet: Sheet): string {
  const cells = keptCells(sheet, 1, 1, Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn()));
  const first = inputColumns(sheet);
  const isTyped = (_: KeptCell, column: number) => column < first || column >= first + computedColumns.length;
  return checkSum(cells.map((row) => row.filter(isTyped)));
}
