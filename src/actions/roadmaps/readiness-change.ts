import { type ReadinessKey, readinessKeys } from "../../domain/records/settings";
import { wordsIn } from "../../i18n/words";
import { settingsSheet } from "../../sheets/columns/settings";
import { readinessSettings, settingIn } from "../../sheets/readers/settings";
import { textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { firstRow, readTable } from "../../sheets/tables/table";
import type { Addition, Correction } from "../change/change";
import type { Workbook } from "../change/workbook";

/** Answers to the readiness questions; null = not answered. */
export type Readiness = Readonly<Record<ReadinessKey, boolean | null>>;

/** Answers that differ from Settings; a question without a row gets one. @see theory 8.6 */
export function readinessChange(
  { ranges, locale }: Workbook,
  readiness: Readiness,
): { corrections: Correction[]; additions: Addition[] } {
  const table = readTable("settings", ranges.settings, settingsSheet);
  const { vocabulary, settings } = wordsIn(locale.language);
  const rowOf = new Map(table.rows.map((row, r) => [settingIn(textOf(table.cell(row, "setting"))), r]));
  const answers = readinessKeys.map((key) => {
    const answer = readiness[key];
    const value = answer === null ? "" : vocabulary.yesNo[answer ? "yes" : "no"][0]!;
    return { setting: readinessSettings[key], value, row: rowOf.get(readinessSettings[key]) };
  });
  return {
    corrections: answers.flatMap(({ value, row }) =>
      row === undefined || fold(textOf(table.cell(table.rows[row]!, "value"))) === value
        ? []
        : [{ sheet: "settings", row: row + firstRow, cells: { value } }],
    ),
    additions: answers.flatMap(({ setting, value, row }) =>
      row !== undefined || value === ""
        ? []
        : [{ sheet: "settings", rows: [{ setting: settings.settingTitles[setting], value }] }],
    ),
  };
}
