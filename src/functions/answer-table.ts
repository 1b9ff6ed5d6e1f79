import type { Day } from "../domain/day";
import { wordsIn } from "../i18n/words";
import type { Cell } from "../sheets/cell";
import type { ClientsSheet } from "../sheets/clients";
import type { ColumnCode } from "../sheets/columns";
import type { Locale } from "../sheets/locale";
import { WrongArgument } from "../sheets/problem";
import { requiredDay } from "./row-arguments";

/** Above this a formula's result risks "Result too large". */
const mostCells = 100_000;

/** One day for the whole table. */
export function dayOfTable(asOf: unknown, locale: Locale): Day {
  return requiredDay("as_of", Array.isArray(asOf) ? asOf[0]?.[0] : asOf, locale).at(0)!.value;
}

/** The rows that a table answers, as places in a list; below 0 = a row that answers blank. */
type AnsweredRows = Pick<ClientsSheet, "placeOfRow">;

/** Refuses, before anything is computed, an answer that Sheets could not take. */
export function checkAnswerSize(columns: readonly ColumnCode[], { placeOfRow }: AnsweredRows): void {
  const cells = (placeOfRow.length + 1) * columns.length;
  if (cells > mostCells) throw new WrongArgument({ code: "too many cells", cells });
}

/**
 * A header row and exactly one row per row of the table given, in their order, blank rows included.
 *
 * @param rowOf the cells of what stands in one place of the list
 */
export function answerTable(
  columns: readonly ColumnCode[],
  { placeOfRow }: AnsweredRows,
  locale: Locale,
  rowOf: (place: number) => Cell[],
): Cell[][] {
  const { columnTitles } = wordsIn(locale.language).titles;
  const blank = columns.map(() => "");
  return [
    columns.map((column) => columnTitles[column]),
    ...placeOfRow.map((place) => (place < 0 ? blank : rowOf(place))),
  ];
}
