import type { Workbook } from "../actions/change/workbook";
import { todayName } from "../actions/new-sheets/client-table-formula";
import { type Cell, dayIn } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { readRanges } from "./read-sheets";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { type TeamSheets, teamSheets } from "./team-sheets";

/** A workbook, and the sheets that it was read from. */
export interface OpenWorkbook extends Workbook {
  readonly sheets: TeamSheets;
}

/** Finds the user's sheets and reads the filled part of each. */
export function openWorkbook(): OpenWorkbook {
  const locale = spreadsheetLocale();
  const sheets = teamSheets();
  return { sheets, ranges: readRanges(sheets), locale, asOf: today(locale) };
}

/** The cell named Today, else the calendar's day in the spreadsheet's zone. */
function today(locale: Locale): number {
  const cell = SpreadsheetApp.getActive().getRangeByName(todayName)?.getValue() as Cell | undefined;
  const day = cell === undefined || cell === "" ? null : dayIn(cell, locale);
  return day !== null && "value" in day ? day.value : locale.zone.dayAt(Date.now());
}
