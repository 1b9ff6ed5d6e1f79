import type { SettingChange } from "../actions/sample-settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names the settings that the sample filled, so that a person's own answers stay when it goes. */
const metadataKey = "repeat-sales-sample-settings";

/** Writes single values into the Settings sheet. */
export function writeSettings(sheet: Sheet, changes: readonly SettingChange[]): void {
  for (const { row, column, value } of changes) sheet.getRange(row, column).setValue(value);
}

/** Remembers which settings the sample has filled. */
export function rememberFilled(sheet: Sheet, changes: readonly SettingChange[]): void {
  sheet.addDeveloperMetadata(metadataKey, changes.map(({ setting }) => setting).join());
}

/** The settings that the sample has filled. */
export function filledSettings(sheet: Sheet): string[] {
  const memories = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === metadataKey);
  return memories.flatMap((metadata) => (metadata.getValue() ?? "").split(","));
}
