import type { Cell } from "../sheets/cell";

const FORMULA_LIKE = /^[=+\-@\t\r']/;

/** Rows for `setValues`: text from people is written as text, never evaluated. */
export function writableRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.map(writableCell));
}

/** An apostrophe keeps `= + - @` and leading zeros as they were typed. */
export function writableCell(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  return FORMULA_LIKE.test(cell) || /^0\d/.test(cell) ? `'${cell}` : cell;
}
