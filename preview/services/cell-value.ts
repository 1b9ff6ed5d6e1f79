import type { Execution } from "./execution";
import type { Cell, Entry } from "./operations";
import { instantToSerial, isDate, serialToInstant } from "./spreadsheet-date";

const longestText = 50_000;

/** A cell as `getValues` hands it over: a blank is "", a date cell is a Date at its moment in the spreadsheet's zone. */
export function scriptValue(cell: Cell, execution: Execution): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  return new execution.Date(serialToInstant(cell.serial, execution.spreadsheetZone));
}

/** A value as `setValues` takes it: text that begins with = becomes a formula, null clears the cell. */
export function cellEntry(value: unknown, execution: Execution): Entry {
  if (value === null || value === undefined) return null;
  if (isDate(value)) return { serial: instantToSerial(value.getTime(), execution.spreadsheetZone) };
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return textEntry(value);
  throw new Error(`not emulated: a cell that holds ${Object.prototype.toString.call(value)}`);
}

function textEntry(text: string): Entry {
  if (text.length > longestText) {
    throw new Error(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  return text.startsWith("=") && text.length > 1 ? { formula: text } : text;
}
