import { todayName } from "../actions/client-table-formula";
import type { Workbook } from "../actions/workbook";
import { type Cell, dayIn } from "../sheets/cell";
import type { Locale } from "../sheets/locale";
import { readRanges } from "./read-sheets";
import { spreadsheetLocale } from "./spreadsheet-locale";

/** Reads the filled part of every sheet of the team. */
export function openWorkbook(): Workbook {
  const locale = spreadsheetLocale();
  return { ranges: readRanges(), locale, asOf: today(locale) };
}

/** The cell named Today, else the calendar's day in the spreadsheet's zone. */
function today(locale: Locale): number {
  const cell = SpreadsheetApp.getActive().getRangeByName(todayName)?.getValue() as Cell | undefined;
  const day = cell === undefined || cell === "" ? null : dayIn(cell, locale);
  return day !== null && "value" in day ? day.value : locale.zone.dayAt(Date.now());
}
