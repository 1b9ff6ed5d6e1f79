import { fold } from "./fold";

const YES = new Set(["yes", "y", "true", "1", "да", "д", "истина", "+", "✓"]);
const NO = new Set(["no", "n", "false", "0", "нет", "н", "ложь", "-", "—"]);

/** No word for yes or no is longer; names and phones need not be looked up. */
const longestWord = 8;

/** Whether a cell is "yes" in either language. */
export function isYes(cell: unknown): boolean {
  return cell === true || cell === 1 || isIn(YES, cell);
}

/** Whether a cell is "no" in either language. */
export function isNo(cell: unknown): boolean {
  return cell === false || cell === 0 || isIn(NO, cell);
}

function isIn(words: ReadonlySet<string>, cell: unknown): boolean {
  return typeof cell === "string" && cell.length <= longestWord && words.has(fold(cell));
}
