import type { Cell } from "../sheets/reading/cell";

const FORMULA_LIKE = /^[=+\-@\t\r']/;
/** What Sheets would make a number, a day, a time or a yes of: "1/2", "12.05", "3-4", "0012", "5 March", "TRUE". */
const VALUE_LIKE =
  /^[\d.,\s/:$€₽-]*\d[\d.,\s/:$€₽-]*$|\d.*\p{L}{3}|\p{L}{3}.*\d|^(?:true|false|истина|ложь)$/iu;

/** Whether Sheets would take a text for something else, in a column that is not of text. */
export function looksLikeValue(cell: unknown): boolean {
  return typeof cell === "string" && VALUE_LIKE.test(cell.trim());
}

/** Text from users is written as text: an apostrophe protects `= + - @`, and outside columns of text also what looks like a value. */
export function writableCell(cell: Cell, isTextColumn: boolean): Cell {
  if (typeof cell !== "string") return cell;
  return FORMULA_LIKE.test(cell) || (!isTextColumn && looksLikeValue(cell)) ? `'${cell}` : cell;
}
