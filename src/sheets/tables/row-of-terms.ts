import type { Day } from "../../domain/values/day";
import { type Money, moneyOf } from "../../domain/values/money";
import type { Reading } from "../../domain/values/written-number";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { type Cell, dayIn, isBlank, numberIn, textOf } from "../reading/cell";
import type { Locale } from "../reading/locale";
import { type GrowingNames, nameProblem } from "../reading/names";
import { problemAt, type Table } from "./table";

/** One row of a sheet of agreements. A cell that cannot be read is reported and returns null, as a blank one does. */
export interface RowOfTerms {
  cell(column: ColumnCode): Cell;
  text(column: ColumnCode): string;
  day(column: ColumnCode): Day | null;
  /** 0 or more. */
  money(column: ColumnCode): Money | null;
  /** A cell without which the row has no meaning: a blank one is reported too. */
  needed<Value>(column: ColumnCode, value: Value | null): Value | null;
  report(column: ColumnCode, code: ProblemCode): null;
}

/** A row for a client: place in a list of names, and as written. */
export interface OfClient {
  readonly place: number;
  readonly client: string;
}

/** Reads a sheet of agreements row by row; null for a row that could not be used, so that rows keep their places. */
export function readTerms<Terms>(
  table: Table,
  names: GrowingNames,
  locale: Locale,
  read: (row: RowOfTerms) => Terms | null,
): { rows: ((Terms & OfClient) | null)[]; clients: number; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  let clients = 0;
  const rows = table.rows.map((cells, r) => {
    if (cells.every(isBlank)) return null;
    const row = rowOfTerms(table, r, locale, problems);
    const place = names.placeOrAdd(row.cell("client"), clients);
    if (place < 0) return row.report("client", nameProblem(row.cell("client")));
    if (place === clients) clients++;
    const terms = read(row);
    return terms === null ? null : { ...terms, place, client: row.text("client") };
  });
  return { rows, clients, problems };
}

function rowOfTerms(table: Table, r: number, locale: Locale, problems: Problem[]): RowOfTerms {
  const cell = (column: ColumnCode) => table.cell(table.rows[r]!, column);
  const report = (column: ColumnCode, code: ProblemCode) => {
    problems.push(problemAt(table, r, column, code));
    return null;
  };
  const read = <Value>(column: ColumnCode, reading: (cell: Cell, locale: Locale) => Reading<Value>) => {
    if (isBlank(cell(column))) return null;
    const found = reading(cell(column), locale);
    return "value" in found ? found.value : report(column, found.problem);
  };
  return {
    cell,
    report,
    text: (column) => textOf(cell(column)),
    day: (column) => read(column, dayIn),
    money: (column) => read(column, moneyIn),
    needed(column, value) {
      if (value === null && isBlank(cell(column))) report(column, "blank");
      return value;
    },
  };
}

function moneyIn(cell: Cell, locale: Locale): Reading<Money> {
  const number = numberIn(cell, locale);
  if ("problem" in number) return number;
  return number.value < 0 ? { problem: "below 0" } : { value: moneyOf(number.value) };
}
