import { todayName } from "../actions/new-sheets/client-table-formula";
import { dayFormats } from "../i18n/habits";
import { settingIn } from "../sheets/readers/settings";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";

/** Every formula uses this name for the day: the value next to *Today* on Settings. No name where that row was deleted. */
export function nameToday(sheet: GoogleAppsScript.Spreadsheet.Sheet, locale: Locale): void {
  const titles = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues() as Cell[][];
  const row = titles.findIndex(([title]) => settingIn(String(title)) === "today");
  if (row < 0) return;
  const cell = sheet.getRange(row + 1, 2).setNumberFormat(dayFormats[locale.language]);
  const spreadsheet = SpreadsheetApp.getActive();
  const known = spreadsheet.getRangeByName(todayName);
  const isThere = known?.getRow() === cell.getRow() && known.getSheet().getSheetId() === sheet.getSheetId();
  if (!isThere) spreadsheet.setNamedRange(todayName, cell);
}
