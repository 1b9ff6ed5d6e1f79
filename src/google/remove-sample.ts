import { said } from "../actions/answer";
import type { Change } from "../actions/change";
import { findSample } from "../actions/remove-sample";
import { settingsToBlank } from "../actions/sample-settings";
import { agrees, menuItem, say, tell } from "./person";
import { readRanges } from "./read-sheets";
import { filledSettings } from "./sample-settings-mark";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { writeChange } from "./write-change";

/** Deletes the rows of the sample and nothing else. */
export const removeSample = menuItem(({ dialogs, setUp }) => {
  const words = dialogs.sample;
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
  const answer = writeChange((workbook) => {
    const { settings } = workbook.ranges;
    const sheet = teamSheets().get("settings");
    const filled = sheet === undefined ? [] : filledSettings(sheet);
    const change: Change = {
      kind: "sample removed",
      subject: "",
      deletions: found.filter((rows) => rows.rows.length > 0),
      corrections:
        settings === undefined
          ? []
          : starters
              .flatMap((starter) => settingsToBlank(settings, starter, filled))
              .map(({ row }) => ({ sheet: "settings", row, cells: { value: "" } })),
    };
    return said({ change, said: {} });
  });
  if (!answer.ok) return say(setUp.failure.lockedTitle, setUp.failure.locked);
  tell(words.title, words.removed(rows, kept));
});
