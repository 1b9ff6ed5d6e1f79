import type { SetCycle } from "../../domain/records/set-cycle";
import { type Day, lastPossibleDay } from "../../domain/values/day";
import { readDay } from "../../domain/values/written-day";
import { type Convention, type Reading, readNumber } from "../../domain/values/written-number";
import type { Locale } from "./locale";
import { isNo, isYes } from "./yes-no";
import type { Zone } from "./zone";

/** A value as Sheets hands it over: blank is "". Dates are instants; only this file meets them. */
export type Cell = string | number | boolean | SheetDate;

/** A Date; `instanceof` fails because it may come from another JavaScript context. */
export interface SheetDate {
  getTime(): number;
}

/** A rectangle of cells, rows first. */
export type Cells = readonly (readonly Cell[])[];

const ERROR_CELL = /^#(?:N\/A|ERROR!|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|CALC!|SPILL!)$/;

export function isBlank(cell: Cell | null | undefined): boolean {
  return (
    cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")
  );
}

/** A cell that holds an error arrives as its text. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERROR_CELL.test(cell);
}

/** The words in a cell, trimmed; a whole number is written in plain digits. */
export function textOf(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined || typeof cell === "object") return "";
  return typeof cell === "string" ? cell.trim() : String(cell);
}

/** A date cell, a serial number, or a text form of theory 1.4. */
export function dayIn(cell: Cell, locale: Locale): Reading<Day> {
  if (typeof cell === "object") return possibleDay(locale.zone.dayAt(cell.getTime()));
  if (typeof cell === "number") return possibleDay(Math.floor(cell));
  if (isErrorCell(cell)) return { problem: "error cell" };
  return typeof cell === "string" ? readDay(cell, locale) : { problem: "not a day" };
}

/** The same for long columns: NaN where the cell cannot be read, and nothing made on the way. */
export function dayNumberIn(cell: Cell, locale: Locale): number {
  if (typeof cell === "object") {
    const day = locale.zone.dayAt(cell.getTime());
    return day >= 1 ? day : Number.NaN;
  }
  const reading = dayIn(cell, locale);
  return "value" in reading ? reading.value : Number.NaN;
}

export function numberIn(cell: Cell, locale: Convention): Reading<number> {
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell } : { problem: "not a number" };
  if (isErrorCell(cell)) return { problem: "error cell" };
  return typeof cell === "string" ? readNumber(cell, locale) : { problem: "not a number" };
}

/** A share such as 7 %: 0.07 as Sheets stores it, or the text "7 %". */
export function shareIn(cell: Cell, locale: Convention): Reading<number> {
  if (typeof cell !== "string" || !cell.trim().endsWith("%")) return numberIn(cell, locale);
  const percent = readNumber(cell.trim().slice(0, -1), locale);
  return "value" in percent ? { value: percent.value / 100 } : percent;
}

/** Whole days, 1 or more. */
export function daysIn(cell: Cell, locale: Locale): Reading<number> {
  const number = numberIn(cell, locale);
  if ("problem" in number) return number;
  const isPossible = Number.isInteger(number.value) && number.value >= 1 && number.value <= lastPossibleDay;
  return isPossible ? number : { problem: "not whole days" };
}

/** A cycle: whole days; 0 or "no" = one-off; blank = ask the next in line. @see theory 15 (3.1) */
export function cycleIn(cell: Cell, locale: Locale): Reading<SetCycle> {
  if (isBlank(cell)) return { value: null };
  if (cell === 0 || cell === false || isNo(cell)) return { value: "one-off" };
  return daysIn(cell, locale);
}

/** Yes or no; null where blank or anything else. */
export function flagIn(cell: Cell): boolean | null {
  if (cell === "") return null;
  if (typeof cell === "boolean") return cell;
  if (isNo(cell)) return false;
  return isYes(cell) ? true : null;
}

/** A real date in the cell; blank for none, and for days no cell can show. Clients share their days, so each date is made once. */
export function dayCell(day: Day | null, { zone }: Locale): Cell {
  if (day === null || day < 1 || day > lastPossibleDay) return "";
  const dates = datesOf.get(zone) ?? new Map<Day, SheetDate>();
  datesOf.set(zone, dates);
  const date = dates.get(day) ?? new Date(zone.startOf(day));
  dates.set(day, date);
  return date;
}

const datesOf = new WeakMap<Zone, Map<Day, SheetDate>>();

function possibleDay(day: Day): Reading<Day> {
  return day >= 1 && day <= lastPossibleDay ? { value: day } : { problem: "not a day" };
}
