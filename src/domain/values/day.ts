/**
 * A calendar day as the Sheets serial number: 1 = 31 Dec 1899, 45292 = 1 Jan 2024. It has no time zone and no time of day.
 * @see theory 1.1
 */
export type Day = number;

/** A length of time in whole days. */
export type Days = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 = January */
  readonly month: number;
  readonly date: number;
}

/** A day before every day a sheet can show: where a span without a beginning begins. */
export const beforeAllDays: Day = 0;

/** 31 Dec 9999, the last day a spreadsheet can show. */
export const lastPossibleDay: Day = 2958465;

const DAYS_TO_1970 = 25569;
const DAYS_PER_ERA = 146097;
const MARCH_FIRST_YEAR_0 = 719468;

/** The day of a calendar date; null when there is no such date (31 April). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const possible = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return possible ? serialOf(year, month, date) : null;
}

/** The calendar date of a day. Civil-from-days over 400-year eras, years beginning in March. */
export function calendarOf(day: Day): CalendarDate {
  const shifted = day - DAYS_TO_1970 + MARCH_FIRST_YEAR_0;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * The same day of the month n months later, clamped to the month's last day: 31 Jan + 1 month = 28 or 29 Feb.
 * @see theory 1.2
 */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, date } = calendarOf(day);
  const monthsFromYear0 = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthsFromYear0 / 12);
  const newMonth = monthsFromYear0 - newYear * 12 + 1;
  return serialOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

function serialOf(year: number, month: number, date: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - MARCH_FIRST_YEAR_0 + DAYS_TO_1970;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
