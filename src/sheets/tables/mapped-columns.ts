import { columnTitles } from "../../i18n/column-titles";
import { type Language, languages } from "../../i18n/language";
import { sheetTitles } from "../../i18n/sheet-titles";
import { bothLanguages, wordsIn } from "../../i18n/words";
import type { ColumnCode, MappedColumns, MappedHeader, SheetCode } from "../columns/columns";
import { settingsSheet } from "../columns/settings";
import type { Problem } from "../problems/problem";
import { isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { firstRow, readOptionalTable, type Table } from "./table";

/** The user's own headers from Settings, sheet by sheet. */
export interface MappedSheets {
  readonly sheets: ReadonlyMap<SheetCode, MappedColumns>;
  readonly problems: readonly Problem[];
}

/** Settings without a mapping, or no Settings at all. */
const noMapping: MappedSheets = { sheets: new Map(), problems: [] };

/** The Settings row that maps a column: "Column: Purchases / Date"; its value is the user's own header. */
export function mappingTitle(sheet: SheetCode, column: ColumnCode, language: Language): string {
  const { settings } = wordsIn(language);
  return `${settings.columnPrefix} ${sheetTitles[sheet][language]} / ${columnTitles[column][language]}`;
}

/** The mapped columns in a Settings range as a formula is given it. */
export function mappedIn(settings: unknown): MappedSheets {
  const table = readOptionalTable("settings", settings, settingsSheet);
  return table === null ? noMapping : mappedSheets(table);
}

/** Reads the mapped columns from Settings; of two rows for one column the first is used, and a blank value maps nothing. */
export function mappedSheets(settings: Table): MappedSheets {
  const sheets = new Map<SheetCode, Map<ColumnCode, MappedHeader>>();
  const problems: Problem[] = [];
  settings.rows.forEach((cells, r) => {
    const title = textOf(settings.cell(cells, "setting"));
    const place = mappedPlace(title);
    if (place === null || isBlank(settings.cell(cells, "value"))) return;
    const row = r + firstRow;
    const problem = (code: Problem["code"]) => {
      problems.push({ sheet: "settings", row, column: "setting", code, text: title });
    };
    if (place === "unknown") {
      problem("unknown word");
      return;
    }
    const columns = sheets.get(place.sheet) ?? new Map<ColumnCode, MappedHeader>();
    sheets.set(place.sheet, columns);
    if (columns.has(place.column)) problem("listed twice");
    else columns.set(place.column, { header: textOf(settings.cell(cells, "value")), row, title });
  });
  return sheets.size === 0 && problems.length === 0 ? noMapping : { sheets, problems };
}

/**
 * The sheet and column that a mapping row names, in either language; null for a row of another kind. Whether that sheet has that column is seen
 * where the sheet is read.
 */
export function mappedPlace(title: string): { sheet: SheetCode; column: ColumnCode } | "unknown" | null {
  const folded = fold(title);
  const prefix = bothLanguages
    .map(({ settings }) => fold(settings.columnPrefix))
    .find((known) => folded.startsWith(known));
  if (prefix === undefined) return null;
  const [sheetTitle, columnTitle] = folded
    .slice(prefix.length)
    .split("/")
    .map((part) => part.trim());
  const sheet = titled(sheetTitles, sheetTitle);
  const column = titled(columnTitles, columnTitle);
  // Settings themselves are always read by our own titles.
  return sheet === null || sheet === "settings" || column === null ? "unknown" : { sheet, column };
}

/** The code of a title, in any language. */
function titled<Code extends string>(
  titles: Record<Code, Record<Language, string>>,
  text: string | undefined,
): Code | null {
  for (const code in titles)
    if (languages.some((language) => fold(titles[code][language]) === text)) return code;
  return null;
}
