import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarOf, type Day, dayOf, plusMonths } from "../../../src/domain/values/day";
import { offsetOf, plusOffset } from "../../../src/domain/values/offset";
import { oracleAddMonths, oracleAddYears, oracleDay } from "../../oracle/oracle";

const FIRST = oracleDay(1900, 1, 1);
const LAST = oracleDay(2200, 12, 31);
const someDay = fc.integer({ min: FIRST, max: LAST });

test("calendarOf and dayOf agree with the calendar of the machine on every day of 1900–2200", () => {
  const wrong: Day[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    const date = new Date((day - 25569) * 86_400_000);
    const { year, month, date: dayOfMonth } = calendarOf(day);
    const isRight =
      year === date.getUTCFullYear() &&
      month === date.getUTCMonth() + 1 &&
      dayOfMonth === date.getUTCDate() &&
      dayOf(year, month, dayOfMonth) === day;
    if (!isRight) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test("dayOf has no day beyond the end of a month", () => {
  const wrong: string[] = [];
  for (let year = 1900; year <= 2200; year++) {
    for (let month = 1; month <= 12; month++) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      if (dayOf(year, month, last) === null || dayOf(year, month, last + 1) !== null) {
        wrong.push(`${year}-${month}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("plusMonths goes n months on, to the same day of the month or the month's last", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const from = calendarOf(day);
      const to = calendarOf(plusMonths(day, months));
      expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
      const isMonthsLast = dayOf(to.year, to.month, to.date + 1) === null;
      expect(to.date === from.date || (to.date < from.date && isMonthsLast)).toBe(true);
      expect(plusMonths(day, months)).toBe(oracleAddMonths(day, months));
    }),
    { numRuns: 2000 },
  );
});

test("an offset in years agrees with the oracle to the fortieth of a year, before and after", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -1200, max: 1200 }), (day, fortieths) => {
      expect(plusOffset(day, offsetOf(fortieths / 40, "year")!)).toBe(oracleAddYears(day, fortieths / 40));
    }),
    { numRuns: 2000 },
  );
});

test("an offset in days and weeks is the same number of days in any month", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
      expect(plusOffset(day, offsetOf(count, "day")!)).toBe(day + count);
      expect(plusOffset(day, offsetOf(count, "week")!)).toBe(day + 7 * count);
    }),
  );
});
