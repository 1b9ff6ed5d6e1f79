import type { Language } from "../../i18n/language";
import { settingsSheet } from "../../sheets/columns/settings";
import { settingIn } from "../../sheets/readers/settings";
import { type Cell, type Cells, textOf } from "../../sheets/reading/cell";
import { firstRow, readTable } from "../../sheets/tables/table";
import type { Addition, Correction } from "../change/change";
import type { AdoptedSheet, SheetPlan } from "../change/sheet-plan";
import type { Workbook } from "../change/workbook";
import { answerFor, type SetUpAnswers } from "../new-sheets/settings-rows";
import type { Starter } from "../new-sheets/starter";
import { laterSettings } from "./later-settings";
import { knownMappings, type MappingRow, mappingRows } from "./mapping-rows";

/** The part of first steps that concerns Settings. */
export interface SettingsChange {
  readonly plans: readonly SheetPlan[];
  readonly additions: readonly Addition[];
  readonly corrections: readonly Correction[];
}

/** Mapping rows and answers: they go into the plan of a new Settings sheet, or into the one that is there. */
export function settingsChange(
  plans: readonly SheetPlan[],
  adopted: readonly AdoptedSheet[],
  answers: SetUpAnswers,
  { meanings }: Starter,
  { ranges, locale: { language } }: Workbook,
): SettingsChange {
  const rows = mappingRows(adopted, language);
  const { settings } = ranges;
  if (settings === undefined || plans.some(({ sheet }) => sheet === "settings")) {
    const added: Cell[][] = rows.map(({ title, formula }) => [title, formula, meanings.column]);
    const withRows = (plan: SheetPlan) =>
      plan.sheet === "settings" ? { ...plan, rows: [...plan.rows, ...added] } : plan;
    return { plans: plans.map(withRows), additions: [], corrections: [] };
  }
  const { missing, corrections } = mappingChange(settings, adopted, rows);
  const later = laterSettings(readTable("settings", settings, settingsSheet), answers, meanings, language);
  const written = missing.map(({ title, formula }) => ({
    setting: title,
    value: { formula },
    meaning: meanings.column,
  }));
  const added = [...later.rows, ...written];
  return {
    plans,
    additions: added.length === 0 ? [] : [{ sheet: "settings", rows: added }],
    corrections: [...corrections, ...answered(settings, answers, language), ...later.corrections],
  };
}

/** Existing rows get the new column, or become blank where their column is no longer mapped; the others are added. */
function mappingChange(
  settings: Cells,
  adopted: readonly AdoptedSheet[],
  rows: readonly MappingRow[],
): { missing: MappingRow[]; corrections: Correction[] } {
  const known = knownMappings(readTable("settings", settings, settingsSheet));
  const same = (one: { sheet: string; column: string }, other: { sheet: string; column: string }) =>
    one.sheet === other.sheet && one.column === other.column;
  const corrections = known
    .filter(({ sheet }) => adopted.some((own) => own.sheet === sheet))
    .map((mapping): Correction => {
      const own = rows.find((row) => same(row, mapping));
      const value = own === undefined ? "" : { formula: own.formula };
      return { sheet: "settings", row: mapping.row, cells: { value } };
    });
  return { missing: rows.filter((row) => !known.some((mapping) => same(row, mapping))), corrections };
}

/** Answers are written to Settings; a blank answer changes nothing. */
function answered(settings: Cells, answers: SetUpAnswers, language: Language): Correction[] {
  const table = readTable("settings", settings, settingsSheet);
  return table.rows.flatMap((cells, r): Correction[] => {
    const code = settingIn(textOf(table.cell(cells, "setting")));
    const answer = code === null ? null : answerFor(code, answers, language);
    if (answer === null || answer === "" || typeof answer === "object") return [];
    if (textOf(table.cell(cells, "value")) === textOf(answer)) return [];
    return [{ sheet: "settings", row: r + firstRow, cells: { value: answer } }];
  });
}
