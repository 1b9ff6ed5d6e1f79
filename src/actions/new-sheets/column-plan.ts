import { dayFormats } from "../../i18n/habits";
import type { Language } from "../../i18n/language";
import { wordsIn } from "../../i18n/words";
import type { Column, ColumnCode, ColumnKind, SheetCode } from "../../sheets/columns/columns";
import type { Choices, ColumnPlan } from "../change/sheet-plan";
import type { ExistingSheets } from "./client-table-formula";
import { widthOf } from "./column-widths";
import type { Starter } from "./starter";

/** How a column is to look: its title, the note on it, format, width and dropdown. */
export function columnPlan(
  sheet: SheetCode,
  column: Column,
  isComputed: boolean,
  notes: Starter["notes"],
  language: Language,
  existing: ExistingSheets = new Map(),
): ColumnPlan {
  const words = wordsIn(language);
  return {
    code: column.code,
    title: words.titles.columnTitles[column.code],
    note: noteOf(sheet, column.code, isComputed, notes),
    kind: column.kind,
    format: formatOf(column.kind, language, isComputed),
    width: widthOf(sheet, column.code, isComputed),
    isWrapped: column.isWrapped === true,
    choices: isComputed ? null : choicesOf(column, existing, language),
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
      return dayFormats[language];
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

function choicesOf(
  { kind, choices, isStrict }: Column,
  existing: ExistingSheets,
  language: Language,
): Choices | null {
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
    case "tiers":
    case "offers":
      return {
        sheetTitle: existing.get(choices)?.title ?? titles.sheetTitles[choices],
        column: existing.get(choices)?.keyPlace ?? 0,
      };
    case "states":
      return words(vocabulary.states, ["started", "studied", "done", "skipped"]);
    case "contents":
    case "channels":
    case "statuses":
    case "offerKinds":
    case "pointsKinds":
    case "endReasons":
      return words(vocabulary[choices]);
    default:
      return null;
  }
}
