import type { SettingChange } from "../actions/sample-settings";

/** Writes single values into the Settings sheet. */
export function writeSettings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  changes: readonly SettingChange[],
): void {
  for (const { row, column, value } of changes) sheet?.getRange(row, column).setValue(value);
}
