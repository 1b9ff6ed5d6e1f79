import type { Day } from "../domain/values/day";
import { moneyOf } from "../domain/values/money";
import type { Reading } from "../domain/values/written-number";
import { type Expectation, WrongArgument } from "../sheets/problems/problem";
import { isContact } from "../sheets/readers/clients";
import {
  type Cell,
  type Cells,
  cycleIn,
  dayIn,
  daysIn,
  flagIn,
  isBlank,
  isErrorCell,
  numberIn,
  textOf,
} from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { asCells } from "../sheets/tables/table";

/** One argument of a row formula: a value for all rows, or a column with a value for each. */
export interface RowArgument<Value> {
  readonly name: string;
  /** The cells of a column; null for a single value. */
  readonly column: readonly Cell[] | null;
  /** The value in a row; null where its cell cannot be read, which blanks the row. */
  at(row: number): { readonly value: Value } | null;
}

export function dayArgument(name: string, range: unknown, locale: Locale): RowArgument<Day | null> {
  return optional(name, range, "day", (cell) => dayIn(cell, locale));
}

/** A day without which there is no answer. */
export function requiredDay(name: string, range: unknown, locale: Locale): RowArgument<Day> {
  return argument(name, range, "day", (cell) => dayIn(cell, locale), true);
}

/** A cycle in whole days; null = one-off, or blank. */
export function cycleArgument(name: string, range: unknown, locale: Locale): RowArgument<number | null> {
  return optional(name, range, "cycle", (cell) => {
    const cycle = cycleIn(cell, locale);
    return "problem" in cycle ? cycle : { value: cycle.value === "one-off" ? null : cycle.value };
  });
}

/** A whole number of 0 or more; blank = 0. */
export function countArgument(name: string, range: unknown, locale: Locale): RowArgument<number> {
  return argument(name, range, "count", (cell) => {
    if (isBlank(cell)) return { value: 0 };
    const number = numberIn(cell, locale);
    if ("problem" in number) return number;
    return number.value >= 0 && Number.isInteger(number.value) ? number : { problem: "below 0" };
  });
}

/** An amount; blank = 0. */
export function amountArgument(name: string, range: unknown, locale: Locale): RowArgument<number> {
  return argument(name, range, "amount", (cell) => (isBlank(cell) ? { value: 0 } : numberIn(cell, locale)));
}

/** A whole number of 1 or more; not blank. */
export function unitsArgument(name: string, range: unknown, locale: Locale): RowArgument<number> {
  return argument(name, range, "units", (cell) => daysIn(cell, locale), true);
}

/** An amount above 0; not blank. */
export function sumArgument(name: string, range: unknown, locale: Locale): RowArgument<number> {
  return argument(
    name,
    range,
    "sum",
    (cell) => {
      const number = numberIn(cell, locale);
      return "problem" in number || moneyOf(number.value) > 0 ? number : { problem: "below 0" };
    },
    true,
  );
}

/** The name of something; not blank. */
export function nameArgument(name: string, range: unknown): RowArgument<string> {
  return argument(name, range, "product", (cell) => unlessError(cell, textOf(cell)), true);
}

/** Anything filled except FALSE, 0, no. */
export function contactArgument(name: string, range: unknown): RowArgument<boolean> {
  return argument(name, range, "count", (cell) => unlessError(cell, isContact(cell)));
}

/** No is no; anything else, blank included, is yes. */
export function wantedArgument(name: string, range: unknown): RowArgument<boolean> {
  return argument(name, range, "count", (cell) => unlessError(cell, flagIn(cell) !== false));
}

/** How many of the three growth signs; blank = 0. */
export function signsArgument(name: string, range: unknown, locale: Locale): RowArgument<number> {
  return argument(name, range, "signs", (cell) => {
    if (isBlank(cell)) return { value: 0 };
    const number = numberIn(cell, locale);
    const isSigns = "value" in number && [0, 1, 2, 3].includes(number.value);
    return isSigns || "problem" in number ? number : { problem: "not a number" };
  });
}

/** A value, unless the cell is an error. */
export function unlessError<Value>(cell: Cell, value: Value): Reading<Value> {
  return isErrorCell(cell) ? { problem: "error cell" } : { value };
}

/** One value or a column of them, where a blank is null. */
export function optional<Value>(
  name: string,
  range: unknown,
  expects: Expectation,
  read: (cell: Cell) => Reading<Value>,
): RowArgument<Value | null> {
  return argument<Value | null>(name, range, expects, (cell) =>
    isBlank(cell) ? { value: null } : read(cell),
  );
}

/** One value or a column of them, read cell by cell. */
export function argument<Value>(
  name: string,
  range: unknown,
  expects: Expectation,
  read: (cell: Cell) => Reading<Value>,
  isRequired = false,
): RowArgument<Value> {
  const column = columnOf(name, range);
  if (column !== null) return { name, column, at: (row) => readable(read(column[row]!)) };
  const cell = (asCells(range)[0]?.[0] ?? "") as Cell;
  if (isRequired && isBlank(cell))
    throw new WrongArgument({ code: "blank argument", argument: name, expects });
  const reading = read(cell);
  if ("value" in reading) return { name, column: null, at: () => reading };
  const problem = isErrorCell(cell) ? "error cell" : reading.problem;
  throw new WrongArgument({ code: "unreadable", argument: name, expects, problem, text: textOf(cell) });
}

/** What was read; null where nothing could be. */
export function readable<Value>(reading: Reading<Value>): { readonly value: Value } | null {
  return "value" in reading ? reading : null;
}

function columnOf(name: string, range: unknown): Cell[] | null {
  if (!Array.isArray(range)) return null;
  const cells: Cells = asCells(range);
  const width = Math.max(...cells.map((row) => row.length));
  if (width !== 1) throw new WrongArgument({ code: "not one column", argument: name, width });
  return cells.length === 1 ? null : cells.map((row) => row[0] ?? "");
}
