import { checkSum, keptCell } from "../actions/undo-entry";
import { inputColumns } from "./read-sheets";

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
  const width = inputColumns(sheet);
  const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), Math.max(1, width));
  const formulas = range.getFormulas();
  return checkSum(range.getValues().map((row, r) => row.map((cell, c) => keptCell(cell, formulas[r]![c]!))));
}
