import { columnTitles } from "../../i18n/column-titles";
import { dayFormats } from "../../i18n/habits";
import type { Language } from "../../i18n/language";
import { sheetTitles } from "../../i18n/sheet-titles";
import { wordsIn } from "../../i18n/words";
import type { Column, ColumnKind, SheetCode } from "../../sheets/columns/columns";
import type { Choices, ColumnPlan } from "../change/sheet-plan";
import type { ExistingSheets } from "./client-table-formula";
import type { Starter } from "./starter";

/** In pixels. */
const usualWidth = 110;

/** How a column is to look: its title, the note on it, format, width and dropdown. */
export function columnPlan(
  sheet: SheetCode,
  column: Column,
  isComputed: boolean,
  looks: Starter["looks"],
  language: Language,
  existing: ExistingSheets = new Map(),
): ColumnPlan {
  const { note, width = usualWidth } = looks[isComputed ? "computed" : sheet][column.code]!;
  return {
    code: column.code,
    title: columnTitles[column.code][language],
    note,
    kind: column.kind,
    format: formatOf(column.kind, language, isComputed),
    width,
    isWrapped: column.isWrapped === true,
    choices: isComputed ? null : choicesOf(column, existing, language),
    isComputed,
  };
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
  const { vocabulary } = wordsIn(language);
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
        sheetTitle: existing.get(choices)?.title ?? sheetTitles[choices][language],
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
