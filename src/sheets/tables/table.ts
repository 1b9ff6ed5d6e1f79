import { aliasesOf, titlesOf } from "../columns/column-names";
import type { ColumnCode, MappedColumns, MappedHeader, SheetSpec } from "../columns/columns";
import { type Problem, type ProblemCode, WrongArgument } from "../problems/problem";
import { type Cell, type Cells, isBlank, isErrorCell, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { missingColumn } from "./missing-column";

/** A range with its header row: columns found by header, in any order, extra ones ignored. */
export interface Table {
  readonly spec: SheetSpec;
  readonly header: readonly Cell[];
  readonly rows: Cells;
  /** Headers that match a second time; ignored and reported. */
  readonly problems: readonly Problem[];
  /** The cell of a column in a row; "" where the table has no such column. */
  cell(row: readonly Cell[], column: ColumnCode): Cell;
  /** The same for one column and many rows. */
  column(column: ColumnCode): (row: readonly Cell[]) => Cell;
  /** Place of a column; -1 where there is none. */
  place(column: ColumnCode): number;
  has(column: ColumnCode): boolean;
}

/** Row of the sheet that contains the first row of a table. */
export const firstRow = 2;

/** Finds the columns of a sheet in a range; throws one sentence where a required one is missing. */
export function readTable(
  argument: string,
  range: unknown,
  spec: SheetSpec,
  mapped: MappedColumns = noMappedColumns,
): Table {
  const cells = asCells(range);
  const header = cells[0];
  const [only] = cells.length === 1 && header?.length === 1 ? header : [];
  if (only !== undefined && isErrorCell(only)) {
    throw new WrongArgument({ code: "error argument", argument, text: textOf(only) });
  }
  if (header === undefined || header.every(isBlank))
    throw new WrongArgument({ code: "no header row", argument });
  const { places, repeated, gone, foreign } = findColumns(header, spec, mapped);
  for (const { code, isRequired } of spec.columns) {
    if (isRequired && !places.has(code)) {
      throw missingColumn(argument, header, code, places, mapped);
    }
  }
  const place = (column: ColumnCode) => places.get(column) ?? -1;
  return {
    spec,
    header,
    rows: withoutBlankEnd(cells.slice(1)),
    problems: [
      ...repeated.map(headerTwice(spec)),
      ...gone.map((code) => noSuchHeader(mapped.get(code)!)),
      ...foreign.map((code) => noSuchColumn(mapped.get(code)!)),
    ],
    place,
    has: (column) => places.has(column),
    cell: (row, column) => row[place(column)] ?? "",
    column(column) {
      const at = place(column);
      return at < 0 ? () => "" : (row) => row[at] ?? "";
    },
  };
}

/** A problem in one cell of a table. */
export function problemAt(table: Table, row: number, column: ColumnCode, code: ProblemCode): Problem {
  const text = textOf(table.cell(table.rows[row]!, column));
  return { sheet: table.spec.sheet, row: row + firstRow, column, code, text };
}

/** A table that may be left out or is all blank. */
export function readOptionalTable(
  argument: string,
  range: unknown,
  spec: SheetSpec,
  mapped: MappedColumns = noMappedColumns,
): Table | null {
  return isNothing(range) ? null : readTable(argument, range, spec, mapped);
}

/** An argument that was not given: left out, blank, or a blank range. */
export function isNothing(range: unknown): boolean {
  return Array.isArray(range)
    ? range.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row as Cell)))
    : isBlank(range as Cell);
}

/** A one-cell range arrives as a bare value. */
export function asCells(range: unknown): Cells {
  if (!Array.isArray(range)) return [[range as Cell]];
  if (Array.isArray(range[0])) return range;
  return range.map((row: Cell | Cell[]) => (Array.isArray(row) ? row : [row]));
}

/** Trailing blank rows of an open range cost nothing. */
export function withoutBlankEnd(rows: Cells): Cells {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every(isBlank)) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** The places of the columns of a sheet in a header row. */
interface FoundColumns {
  readonly places: Map<ColumnCode, number>;
  /** Headers that match a second time. */
  readonly repeated: [ColumnCode, string][];
  /** Mapped columns without their header. */
  readonly gone: ColumnCode[];
  /** Mapped columns that the sheet does not have. */
  readonly foreign: ColumnCode[];
}

/** Place of each column in a header row: a mapped header beats an exact title, a title an alias, and the first of two is used. */
export function findColumns(
  header: readonly Cell[],
  spec: SheetSpec,
  mapped: MappedColumns = noMappedColumns,
): FoundColumns {
  const places = new Map<ColumnCode, number>();
  const repeated: [ColumnCode, string][] = [];
  const titles = header.map((cell) => fold(textOf(cell)));
  const isTaken = (place: number) => [...places.values()].includes(place);
  const match = (code: ColumnCode, names: readonly string[]) =>
    titles.forEach((title, place) => {
      if (!names.includes(title) || isTaken(place)) return;
      if (places.has(code)) repeated.push([code, textOf(header[place])]);
      else places.set(code, place);
    });
  const ours = spec.columns.filter(({ code }) => mapped.has(code));
  const foreign = [...mapped.keys()].filter((code) => !ours.some((column) => column.code === code));
  for (const [code, { header: own }] of mapped) if (!foreign.includes(code)) match(code, [fold(own)]);
  const others = spec.columns.filter(({ code }) => !places.has(code));
  const gone = ours.flatMap(({ code }) => (places.has(code) ? [] : code));
  for (const { code } of others) match(code, titlesOf(code));
  for (const { code } of others) match(code, aliasesOf(code));
  return { places, repeated, gone, foreign };
}

const noMappedColumns: MappedColumns = new Map();

function headerTwice({ sheet }: SheetSpec): (repeated: [ColumnCode, string]) => Problem {
  return ([column, text]) => ({ sheet, row: 1, column, code: "header twice", text });
}

function noSuchColumn({ row, title }: MappedHeader): Problem {
  return { sheet: "settings", row, column: "setting", code: "unknown word", text: title };
}

function noSuchHeader({ header, row }: MappedHeader): Problem {
  return { sheet: "settings", row, column: "value", code: "no such header", text: header };
}
