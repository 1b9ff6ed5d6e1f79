import { defaultSettings } from "../domain/settings";
import { statuses } from "../domain/status";
import type { Language } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import type { Cell } from "../sheets/cell";
import type { Column, ColumnCode, ColumnKind, SheetCode, SheetSpec } from "../sheets/columns";
import type { SettingCode } from "../sheets/settings";
import { clientsSheet, computedColumns, workbookSheets } from "../sheets/workbook";
import { clientTableFormula, type ExistingSheets } from "./client-table-formula";
import type { Choices, ColourRule, ColumnPlan, SheetPlan } from "./sheet-plan";
import type { Starter } from "./starter";
import { overdueColours, statusColours } from "./status-colours";

/** What a person answered before the sheets are made. */
export interface SetUpAnswers {
  /** "30", "no", or "" for the default. */
  readonly businessCycle: Cell;
}

/**
 * The sheets that a workbook still lacks, ready to be made. It only adds: a sheet that is there, by its title in either language, is left alone.
 */
export function setUpWorkbook(
  existing: ExistingSheets,
  answers: SetUpAnswers,
  starter: Starter,
  language: Language,
): SheetPlan[] {
  return workbookSheets
    .filter(({ sheet }) => !existing.has(sheet))
    .map((spec) => sheetPlan(spec, existing, answers, starter, language));
}

/** A sheet as it is to be made. */
export function sheetPlan(
  spec: SheetSpec,
  existing: ExistingSheets,
  answers: SetUpAnswers,
  { notes, meanings }: Starter,
  language: Language,
): SheetPlan {
  const isClients = spec === clientsSheet;
  const inputs = spec.columns.map((column) => columnPlan(spec.sheet, column, false, notes, language));
  const computed = isClients
    ? computedColumns.map((column) => columnPlan("clients", column, true, notes, language))
    : [];
  return {
    sheet: spec.sheet,
    title: wordsIn(language).titles.sheetTitles[spec.sheet],
    columns: [...inputs, ...computed],
    rows: spec.sheet === "settings" ? settingsRows(answers, meanings, language) : [],
    formula: isClients ? { column: inputs.length, text: clientTableFormula(existing, language) } : null,
    colours: isClients ? clientColours(inputs.length, language) : [],
  };
}

function columnPlan(
  sheet: SheetCode,
  column: Column,
  isComputed: boolean,
  notes: Starter["notes"],
  language: Language,
): ColumnPlan {
  const words = wordsIn(language);
  return {
    code: column.code,
    title: words.titles.columnTitles[column.code],
    note: noteOf(sheet, column.code, isComputed, notes),
    kind: column.kind,
    format: formatOf(column.kind, language, isComputed),
    width: column.width ?? 110,
    choices: isComputed ? null : choicesOf(column, language),
    isComputed,
  };
}

function noteOf(sheet: SheetCode, code: ColumnCode, isComputed: boolean, notes: Starter["notes"]): string {
  const ofSheet: Partial<Record<ColumnCode, string>> = isComputed ? notes.computed : notes[sheet];
  return ofSheet[code] ?? "";
}

function formatOf(kind: ColumnKind, language: Language, isComputed: boolean): string {
  switch (kind) {
    case "day":
      return language === "ru" ? "dd.mm.yyyy" : "d mmm yyyy";
    case "money":
      return "#,##0.00";
    case "share":
      return "0%";
    case "text":
    case "client":
    case "choice":
      return isComputed ? "" : "@";
    case "anything":
    case "status":
    case "number":
    case "days":
    case "yes or no":
    case "checkbox":
      return "";
  }
}

function choicesOf({ kind, choices, isStrict }: Column, language: Language): Choices | null {
  const { titles, vocabulary } = wordsIn(language);
  const words = (lists: Record<string, readonly string[]>, codes = Object.keys(lists)) => ({
    words: codes.map((code) => lists[code]![0]!),
    isStrict: isStrict === true,
  });
  if (kind === "checkbox") return "checkbox";
  if (kind === "yes or no") return words(vocabulary.yesNo);
  switch (choices) {
    case "clients":
    case "products":
    case "segments":
    case "roadmaps":
      return { sheetTitle: titles.sheetTitles[choices] };
    case "states":
      return words(vocabulary.states, ["started", "studied", "done", "skipped"]);
    case "contents":
    case "channels":
      return words(vocabulary[choices]);
    default:
      return null;
  }
}

function settingsRows(
  { businessCycle }: SetUpAnswers,
  meanings: Starter["meanings"],
  language: Language,
): Cell[][] {
  const { settingTitles } = wordsIn(language).settings;
  return (Object.keys(settingTitles) as SettingCode[]).map((code) => [
    settingTitles[code],
    code === "businessCycle" ? businessCycle : firstValue(code, language),
    meanings[code],
  ]);
}

/** The theory's default, shown so that it can be changed. */
function firstValue(code: SettingCode, language: Language): Cell {
  const { yes, no } = wordsIn(language).vocabulary.yesNo;
  switch (code) {
    case "today":
      return "=TODAY()";
    case "followCalendar":
      return yes[0]!;
    case "language":
      return language;
    case "currency":
      return language === "ru" ? "₽" : "$";
    case "rhythmFirst":
      return no[0]!;
    case "dueSoonShare":
    case "growthShare":
      return `${Math.round(defaultSettings[code] * 100)}%`;
    case "longOverdueCycles":
    case "trustedGaps":
    case "fanPurchases":
    case "fanGrowthSigns":
    case "stepGraceDays":
    case "touchAgainDays":
    case "careFromDay":
    case "careUntilDay":
      return defaultSettings[code];
    default:
      return "";
  }
}

function clientColours(firstComputed: number, language: Language): ColourRule[] {
  const place = (code: string) => firstComputed + computedColumns.findIndex((column) => column.code === code);
  const words = wordsIn(language).vocabulary.statuses;
  return [
    ...statuses.map((status) => ({
      column: place("status"),
      equals: words[status][0]!,
      ...statusColours[status],
    })),
    { column: place("overdue"), equals: true, ...overdueColours },
  ];
}
