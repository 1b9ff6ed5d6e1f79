import { type Day, dayOf } from "./day";
import type { Convention, Reading } from "./written-number";

const TIME = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?: ?г\.?)?$/;

/**
 * A day as a person writes it: `dd.mm.yyyy`, `yyyy-mm-dd`, with or without a time, which is dropped. With dots the day comes first;
 * `03/04/2025` is ambiguous unless the convention defines which number is the month.
 * @see theory 1.4
 */
export function readDay(text: string, convention: Convention): Reading<Day> {
  const written = text.trim().replace(TIME, "");
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst !== null) return dayFrom(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = YEAR_LAST.exec(written);
  if (yearLast === null) return { problem: "not a day" };
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  const year = fullYear(yearLast[4]!);
  if (yearLast[2] === "." || first > 12 || first === second) return dayFrom(year, second, first);
  if (second > 12) return dayFrom(year, first, second);
  if (convention.dayOrder === null) return { problem: "ambiguous day" };
  return convention.dayOrder === "day first" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function dayFrom(year: number, month: number, date: number): Reading<Day> {
  const day = dayOf(year, month, date);
  return day === null ? { problem: "not a day" } : { value: day };
}

/** Two digits as a spreadsheet takes them: 00–69 are this century, 70–99 the last. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
