const millisecondsInDay = 24 * 60 * 60 * 1000;
const serialOf1970 = 25569;

/** The Sheets serial day of a date; month is 1..12. @see theory 1.1 */
export function oracleDay(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsInDay + serialOf1970;
}

/** The same day of the month n months later, or the last day of that month. @see theory 1.2 */
export function oracleAddMonths(day: number, months: number): number {
  const date = new Date((day - serialOf1970) * millisecondsInDay);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const lastDayOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return oracleDay(year, month + months, Math.min(date.getUTCDate(), lastDayOfMonth));
}

/** Parts of a year round to whole months, half away from zero. @see theory 1.2, 15 (8.2) */
export function oracleAddYears(day: number, years: number): number {
  const months = Math.round(Math.abs(years) * 12);
  return oracleAddMonths(day, years < 0 ? -months : months);
}
