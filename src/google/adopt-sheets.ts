import type { AdoptedSheet } from "../actions/change/sheet-plan";
import type { AdoptedEntry } from "../actions/change/undo-entry";
import type { Language } from "../i18n/language";
import { markColumns, unmarkColumns } from "./column-marks";
import { clearComputedFormats, formatComputed } from "./computed-columns";
import { isMarked, markSheet, type TeamSheets, unmarkSheet } from "./team-sheets";

/** The user's sheets after a change: those that it adopts are found by name, before they carry a mark. */
export function sheetsWith(adopted: readonly AdoptedSheet[], known: TeamSheets): TeamSheets {
  const sheets = new Map(known);
  for (const { sheet: code, title } of adopted) {
    const sheet = SpreadsheetApp.getActive().getSheetByName(title);
    if (sheet !== null) sheets.set(code, sheet);
  }
  return sheets;
}

/** Marks the user's own sheets and their columns, and formats the columns that our formula will fill. */
export function adoptSheets(
  adopted: readonly AdoptedSheet[],
  before: TeamSheets,
  sheets: TeamSheets,
  language: Language,
): void {
  for (const { sheet: code, columns, computed } of adopted) {
    const sheet = sheets.get(code)!;
    const other = before.get(code);
    if (other !== undefined && other.getSheetId() !== sheet.getSheetId()) unmarkSheet(other);
    if (!isMarked(sheet)) markSheet(sheet, code);
    markColumns(sheet, columns);
    if (computed !== null) formatComputed(sheet, computed, language);
  }
}

/** The undo data of them. */
export function adoptedEntries(adopted: readonly AdoptedSheet[], sheets: TeamSheets): AdoptedEntry[] {
  return adopted.map(({ sheet: code, computed }) => {
    const sheet = sheets.get(code)!;
    return {
      sheet: sheet.getSheetId(),
      wasOurs: isMarked(sheet),
      computed:
        computed === null ? null : { first: computed.firstColumn + 1, count: computed.columns.length },
    };
  });
}

/** Returns sheets to the user: no mark, and none of our formats where the formula was deleted. */
export function releaseSheets(entries: readonly AdoptedEntry[]): void {
  for (const { sheet: number, wasOurs, computed } of entries) {
    const sheet = SpreadsheetApp.getActive().getSheetById(number);
    if (sheet === null) continue;
    if (!wasOurs) {
      unmarkSheet(sheet);
      unmarkColumns(sheet);
    }
    if (computed !== null) clearComputedFormats(sheet, computed.first, computed.count);
  }
}
