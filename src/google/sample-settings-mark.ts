import { marksOf } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names the settings that the sample filled, so that the user's own answers stay when it is removed. */
const metadataKey = "repeat-sales-sample-settings";

/** Stores which settings the sample has filled. */
export function storeFilledSettings(sheet: Sheet, settings: readonly string[]): void {
  sheet.addDeveloperMetadata(metadataKey, settings.join());
}

/** The settings that the sample has filled. */
export function filledSettings(sheet: Sheet): string[] {
  return marksOf(sheet, metadataKey).flatMap((mark) => (mark.getValue() ?? "").split(","));
}
