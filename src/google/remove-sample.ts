import { findSample } from "../actions/remove-sample";
import { settingsToBlank } from "../actions/sample-settings";
import { agrees, menuItem, say, tell } from "./person";
import { readRanges } from "./read-sheets";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import { filledSettings, writeSettings } from "./write-settings";

/** Deletes the rows of the sample and nothing else. */
export const removeSample = menuItem(({ setUp }) => {
  const words = setUp.sample;
  const starters = [starterPage("en"), starterPage("ru")];
  const ranges = readRanges();
  const found = findSample(
    ranges,
    starters.map(({ sample }) => sample),
  );
  const rows = found.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const kept = found.reduce((sum, sheet) => sum + sheet.changed, 0);
  if (rows === 0) return say(words.title, words.none);
  if (!agrees(words.title, words.confirm(rows))) return;
  const isDone = underLock(() => {
    const sheets = teamSheets();
    for (const { sheet, rows } of found) deleteRows(sheets.get(sheet)!, rows);
    const { settings } = ranges;
    const sheet = sheets.get("settings");
    if (settings === undefined || sheet === undefined) return;
    const filled = filledSettings(sheet);
    for (const starter of starters) writeSettings(sheet, settingsToBlank(settings, starter, filled));
  });
  if (!isDone) return say(setUp.failure.lockedTitle, setUp.failure.locked);
  tell(words.title, words.removed(rows, kept));
});

/** From the bottom up, runs of neighbours at once, so that the rows above keep their numbers. */
function deleteRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): void {
  for (let last = rows.length - 1; last >= 0; ) {
    let first = last;
    while (first > 0 && rows[first - 1] === rows[first]! - 1) first--;
    sheet.deleteRows(rows[first]!, last - first + 1);
    last = first - 1;
  }
}
