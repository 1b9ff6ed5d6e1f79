import type { Day } from "../domain/values/day";
import { columnTitles } from "../i18n/column-titles";
import type { ColumnCode } from "../sheets/columns/columns";
import { WrongArgument } from "../sheets/problems/problem";
import type { ClientsSheet } from "../sheets/readers/clients";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { requiredDay } from "./row-arguments";

/** Above this a formula's result risks "Result too large". */
export const maxCells = 100_000;

/** One day for the whole table. */
export function dayOfTable(asOf: unknown, locale: Locale): Day {
  return requiredDay("as_of", firstCell(asOf), locale).at(0)!.value;
}

/** One value for the whole table. */
export function firstCell(range: unknown): unknown {
  return Array.isArray(range) ? range[0]?.[0] : range;
}

/** Refuses, before anything is computed, an answer that Sheets could not take. */
export function checkAnswerSize(columns: readonly ColumnCode[], { placeOfRow }: ClientsSheet): void {
  checkCells((placeOfRow.length + 1) * columns.length);
}

/**
 * A header row and one row for each row given, in their order; a row that could not be used is blank. A list longer than Sheets could take is
 * refused.
 */
export function answerList<Row>(
  columns: readonly ColumnCode[],
  rows: readonly (Row | null)[],
  locale: Locale,
  cellsOf: (row: Row) => Cell[],
): Cell[][] {
  checkCells((rows.length + 1) * columns.length);
  return withHeader(columns, rows, locale, cellsOf);
}

function withHeader<Row>(
  columns: readonly ColumnCode[],
  rows: readonly (Row | null)[],
  { language }: Locale,
  cellsOf: (row: Row) => Cell[],
): Cell[][] {
  const blank = columns.map(() => "");
  return [
    columns.map((column) => columnTitles[column][language]),
    ...rows.map((row) => (row === null ? blank : cellsOf(row))),
  ];
}

/** Refuses an answer of more cells than Sheets could take. */
export function checkCells(cells: number): void {
  if (cells > maxCells) throw new WrongArgument({ code: "too many cells", cells });
}

/**
 * A header row and exactly one row per row of the clients given, in their order, blank rows included.
 *
 * @param rowOf the cells of the client in one place of the list
 */
export function answerTable(
  columns: readonly ColumnCode[],
  { placeOfRow }: ClientsSheet,
  locale: Locale,
  rowOf: (place: number) => Cell[],
): Cell[][] {
  return withHeader(
    columns,
    placeOfRow.map((place) => (place < 0 ? null : place)),
    locale,
    rowOf,
  );
}
