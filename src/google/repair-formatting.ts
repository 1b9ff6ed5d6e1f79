import type { ColumnPlan } from "../actions/change/sheet-plan";
import { columnPlan } from "../actions/new-sheets/column-plan";
import { computedPlan } from "../actions/new-sheets/computed-plan";
import type { Cells } from "../sheets/reading/cell";
import { specOf } from "../sheets/tables/known-sheets";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { findColumns } from "../sheets/tables/table";
import { formatAgain } from "./computed-columns";
import { existingSheets } from "./existing-sheets";
import { madeSheets } from "./made-sheets";
import { dropdown, headerColours } from "./make-sheet";
import { nameToday } from "./name-today";
import { inputColumns } from "./read-sheets";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import { menuItem, showMessage, showToast } from "./user";
import { openWorkbook } from "./workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets formats, notes, dropdowns, colours and warnings again. No cell is written. On a user's own sheet only our computed columns are formatted.
 */
export const repairFormatting = menuItem(({ dialogs }) => {
  const { locked, repair: words } = dialogs;
  if (teamSheets().size === 0) return showMessage(words.title, words.nothing);
  const outcome = underLock(repair);
  if (outcome === null) return showMessage(locked.title, locked.sentence);
  showToast(words.title, words.done(outcome.value));
});

/** How many sheets were repaired. */
function repair(): number {
  const workbook = openWorkbook();
  const { ranges, locale, sheets } = workbook;
  const { looks } = starterPage(locale.language);
  const existing = existingSheets(workbook);
  const made = madeSheets();
  const own = mappedIn(ranges.settings).sheets;
  for (const [code, sheet] of sheets) {
    const spec = specOf(code);
    const [header] = ranges[code] as Cells;
    if (made.has(sheet.getSheetId())) {
      for (const [column, place] of findColumns(header!, spec, own.get(code)).places) {
        const known = spec.columns.find((other) => other.code === column)!;
        formatColumn(sheet, place, columnPlan(code, known, false, looks, locale.language, existing));
      }
    }
    if (code === "settings") nameToday(sheet, locale);
    if (code === "clients" && inputColumns(sheet) < sheet.getLastColumn() && sheet.getMaxRows() > 1) {
      formatAgain(sheet, computedPlan(inputColumns(sheet), looks, locale.language), locale.language);
    }
  }
  return sheets.size;
}

/** Sets the note, format and dropdown of one column; no cell is written. */
export function formatColumn(
  sheet: Sheet,
  place: number,
  { note, format, isWrapped, choices }: ColumnPlan,
): void {
  sheet
    .getRange(1, place + 1)
    .setNote(note)
    .setFontWeight("bold")
    .setBackground(headerColours.background)
    .setFontColor(headerColours.text);
  if (sheet.getMaxRows() < 2) return;
  const below = sheet.getRange(2, place + 1, sheet.getMaxRows() - 1, 1);
  if (format !== "") below.setNumberFormat(format);
  if (isWrapped) below.setWrap(true);
  below.setDataValidation(choices === null ? null : dropdown(choices));
}
