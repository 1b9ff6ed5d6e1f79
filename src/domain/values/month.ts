import { calendarOf, type Day, plusMonths } from "./day";

/** A month of the calendar. */
export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** The month that contains a day. */
export function monthOf(day: Day): Month {
  const first = day - calendarOf(day).date + 1;
  return { first, last: plusMonths(first, 1) - 1 };
}

/** The month `count` months later; a negative count goes back. */
export function monthLater(month: Month, months: number): Month {
  return monthOf(plusMonths(month.first, months));
}

/** Every month from the one of the first day through the one of the last, which may not be over yet. */
export function monthsBetween(from: Day, through: Day): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month.first <= through; month = monthLater(month, 1)) months.push(month);
  return months;
}

/** The last `count` months that are over on a day, oldest first. */
export function lastFullMonths(asOf: Day, count: number): Month[] {
  const running = monthOf(asOf);
  const latest = running.last === asOf ? running : monthLater(running, -1);
  return Array.from({ length: count }, (_, i) => monthLater(latest, i + 1 - count));
}

/** Whether a month is over on a day. */
export function isOver(month: Month, asOf: Day): boolean {
  return month.last <= asOf;
}
