import { failure, success } from "../actions/change/answer";
import type { Change } from "../actions/change/change";
import { findSample, type SampleFound } from "../actions/sample/remove-sample";
import { settingsToBlank } from "../actions/start/sample-settings";
import { languages } from "../i18n/language";
import { readRanges } from "./read-sheets";
import { filledSettings } from "./sample-settings-mark";
import { starterPage } from "./starter-page";
import { confirm, menuItem, showMessage, showToast } from "./user";
import { writeChange } from "./write-change";

/** Deletes the rows of the sample and nothing else. */
export const removeSample = menuItem(({ dialogs }) => {
  const words = dialogs.sample;
  const starters = languages.map(starterPage);
  const samples = starters.map(({ sample }) => sample);
  const seen = counted(findSample(readRanges(), samples));
  if (seen.rows === 0) return showMessage(words.title, words.none);
  if (!confirm(words.title, words.confirm(seen.rows))) return;
  const answer = writeChange((workbook) => {
    // While the question was open, rows may have moved.
    const found = findSample(workbook.ranges, samples);
    if (counted(found).rows !== seen.rows) return failure({ code: "changed meanwhile" });
    const { settings } = workbook.ranges;
    const sheet = workbook.sheets.get("settings");
    const filled = sheet === undefined ? [] : filledSettings(sheet);
    const change: Change = {
      kind: "sample removed",
      subject: "",
      deletions: found.filter(({ rows }) => rows.length > 0),
      corrections:
        settings === undefined
          ? []
          : starters
              .flatMap((starter) => settingsToBlank(settings, starter, filled))
              .map(({ row }) => ({ sheet: "settings", row, cells: { value: "" } })),
    };
    return success({ change, result: {} });
  });
  if (!answer.ok) {
    const { locked } = dialogs;
    return showMessage(locked.title, answer.problem.code === "locked" ? locked.sentence : words.moved);
  }
  showToast(words.title, words.removed(seen.rows, seen.kept));
});

function counted(found: readonly SampleFound[]): { readonly rows: number; readonly kept: number } {
  return {
    rows: found.reduce((sum, { rows }) => sum + rows.length, 0),
    kept: found.reduce((sum, { changed }) => sum + changed, 0),
  };
}
