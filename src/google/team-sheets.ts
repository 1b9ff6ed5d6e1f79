import { bothLanguages } from "../i18n/words";
import type { SheetCode } from "../sheets/columns";
import { fold } from "../sheets/fold";
import { knownSheets } from "../sheets/workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a sheet of ours, so that it is found after somebody renames it. */
const metadataKey = "repeat-sales-sheet";

/** The team's sheets by what they are: by the mark they carry, else by their title in either language. */
export function teamSheets(): Map<SheetCode, Sheet> {
  const sheets = SpreadsheetApp.getActive().getSheets();
  const found = new Map<SheetCode, Sheet>();
  for (const sheet of sheets) {
    const marked = markOf(sheet);
    if (marked !== null && !found.has(marked)) found.set(marked, sheet);
  }
  for (const sheet of sheets) {
    const titled = titleCode(sheet.getName());
    if (titled !== null && !found.has(titled)) found.set(titled, sheet);
  }
  return found;
}

/** Marks a sheet as one of ours. */
export function markSheet(sheet: Sheet, code: SheetCode): void {
  sheet.addDeveloperMetadata(metadataKey, code);
}

/** Takes our mark from a sheet. */
export function unmarkSheet(sheet: Sheet): void {
  for (const metadata of sheet.getDeveloperMetadata()) {
    if (metadata.getKey() === metadataKey) metadata.remove();
  }
}

/** Whether a sheet carries our mark. */
export function isMarked(sheet: Sheet): boolean {
  return markOf(sheet) !== null;
}

function markOf(sheet: Sheet): SheetCode | null {
  const mark = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === metadataKey);
  return knownSheets.find((spec) => spec.sheet === mark?.getValue())?.sheet ?? null;
}

function titleCode(title: string): SheetCode | null {
  const isTitled = (code: SheetCode) =>
    bothLanguages.some(({ titles }) => fold(titles.sheetTitles[code]) === fold(title));
  return knownSheets.find(({ sheet }) => isTitled(sheet))?.sheet ?? null;
}
