import { languages } from "../i18n/language";
import { sheetTitles } from "../i18n/sheet-titles";
import type { SheetCode, SheetSpec } from "../sheets/columns/columns";
import { fold } from "../sheets/reading/fold";
import { knownSheets, workbookSheets } from "../sheets/tables/known-sheets";
import { marksOf, sheetMarks } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The user's sheets by their kind. */
export type TeamSheets = ReadonlyMap<SheetCode, Sheet>;

/** Marks our sheet, so that it is found after a user renames it. */
const metadataKey = "repeat-sales-sheet";

/** The user's sheets: by their mark, else by their title in either language; of two, the left one. */
export function teamSheets(): Map<SheetCode, Sheet> {
  const found = new Map<SheetCode, Sheet>();
  for (const { sheet, text } of sheetMarks(metadataKey)) {
    const code = knownSheets.find((spec) => spec.sheet === text)?.sheet;
    const other = code && found.get(code);
    if (code !== undefined && !(other && other.getIndex() < sheet.getIndex())) found.set(code, sheet);
  }
  const missing = knownSheets.filter((spec) => !found.has(spec.sheet));
  if (missing.every((spec) => !workbookSheets.includes(spec))) return withTitled(found, missing);
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    const titled = titleCode(sheet.getName());
    if (titled !== null && !found.has(titled)) found.set(titled, sheet);
  }
  return found;
}

/** The same with sheets that are made when they are first written: found by their titles, which is faster than reading the title of every sheet. */
function withTitled(found: Map<SheetCode, Sheet>, missing: readonly SheetSpec[]): Map<SheetCode, Sheet> {
  for (const { sheet: code } of missing) {
    for (const language of languages) {
      const sheet = SpreadsheetApp.getActive().getSheetByName(sheetTitles[code][language]);
      if (sheet !== null && !found.has(code)) found.set(code, sheet);
    }
  }
  return found;
}

/** Marks a sheet as one of the add-on's. */
export function markSheet(sheet: Sheet, code: SheetCode): void {
  sheet.addDeveloperMetadata(metadataKey, code);
}

/** Takes our mark from a sheet. */
export function unmarkSheet(sheet: Sheet): void {
  for (const mark of marksOf(sheet, metadataKey)) mark.remove();
}

/** Whether a sheet carries our mark. */
export function isMarked(sheet: Sheet): boolean {
  return marksOf(sheet, metadataKey).length > 0;
}

/** A dashboard is ours by its mark only: a user's own sheet with that name must not be overwritten. */
function titleCode(title: string): SheetCode | null {
  const isTitled = (code: SheetCode) =>
    languages.some((language) => fold(sheetTitles[code][language]) === fold(title));
  return knownSheets.find(({ sheet }) => sheet !== "dashboard" && isTitled(sheet))?.sheet ?? null;
}
