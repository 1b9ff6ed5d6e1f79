import type { Cell } from "./cell";
import { fold } from "./fold";

const YES = new Set(["yes", "y", "true", "1", "да", "д", "истина", "+", "✓"]);
const NO = new Set(["no", "n", "false", "0", "нет", "н", "ложь", "-", "—"]);

/** Whether a cell says yes in either language. */
export function isYes(cell: Cell): boolean {
  return cell === true || cell === 1 || (typeof cell === "string" && YES.has(fold(cell)));
}

/** Whether a cell says no in either language. */
export function isNo(cell: Cell): boolean {
  return cell === false || cell === 0 || (typeof cell === "string" && NO.has(fold(cell)));
}
