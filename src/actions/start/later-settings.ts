import { baseSettingWordsIn } from "../../i18n/base-settings";
import type { Language } from "../../i18n/language";
import { textOf } from "../../sheets/reading/cell";
import { firstRow, type Table } from "../../sheets/tables/table";
import type { Correction } from "../change/change";
import type { WrittenRow } from "../change/written-row";
import type { RowCode } from "../new-sheets/row-code";
import {
  answerFor,
  dataFormat,
  defaultValue,
  rowCodeIn,
  rowTitles,
  type SetUpAnswers,
} from "../new-sheets/settings-rows";
import type { Starter } from "../new-sheets/starter";

/**
 * What Settings made by an earlier version do not have: rows for newer rules, with their defaults, and the number of the data format. Settings
 * of this version are left as they are: who deleted a row there meant it.
 */
export function laterSettings(
  settings: Table,
  answers: SetUpAnswers,
  meanings: Starter["meanings"],
  language: Language,
): { readonly rows: WrittenRow[]; readonly corrections: Correction[] } {
  const rowOf = new Map(settings.rows.map((row, r) => [rowCodeIn(textOf(settings.cell(row, "setting"))), r]));
  const formatRow = rowOf.get("dataFormat");
  const format = formatRow === undefined ? "" : textOf(settings.cell(settings.rows[formatRow]!, "value"));
  if (Number(format) >= dataFormat) return { rows: [], corrections: [] };
  const titles = rowTitles(language);
  const missing = rowsSince(Number(format), language).filter(
    (code) => !rowOf.has(code) && !isOfWorkbook(code),
  );
  return {
    rows: missing.map((code) => ({
      setting: titles[code],
      value: writtenValue(code, answers, language),
      ...(settings.has("meaning") && { meaning: meanings[code] }),
    })),
    corrections:
      formatRow === undefined
        ? []
        : [{ sheet: "settings", row: formatRow + firstRow, cells: { value: dataFormat } }],
  };
}

/** Rows that came since a version: those of the whole base came with the third; who deleted an older one there meant it. */
function rowsSince(format: number, language: Language): RowCode[] {
  const ofBase = Object.keys(baseSettingWordsIn(language).baseSettingTitles) as RowCode[];
  return format < 2 ? (Object.keys(rowTitles(language)) as RowCode[]) : ofBase;
}

/** Rows that no rule reads: a user who deleted them does not need them. */
function isOfWorkbook(code: RowCode): boolean {
  return code === "today" || code === "followCalendar" || code === "language";
}

function writtenValue(code: RowCode, answers: SetUpAnswers, language: Language): string | number {
  const value = answerFor(code, answers, language) ?? defaultValue(code, language);
  return typeof value === "number" ? value : textOf(value);
}
