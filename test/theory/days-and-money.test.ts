import { describe, expect, test } from "vitest";
import { calendarOf, dayOf, plusMonths } from "../../src/domain/values/day";
import { amountOf, moneyOf } from "../../src/domain/values/money";
import { offsetOf, plusOffset } from "../../src/domain/values/offset";
import { baseOf, standingOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";

describe("theory 1.1: a day is the Sheets serial day", () => {
  test("theory 1.1: day 1 is 31 Dec 1899 and day 45292 is 1 Jan 2024", () => {
    expect(dayOf(1899, 12, 31)).toBe(1);
    expect(dayOf(2024, 1, 1)).toBe(45292);
    expect(calendarOf(1)).toEqual({ year: 1899, month: 12, date: 31 });
    expect(calendarOf(45292)).toEqual({ year: 2024, month: 1, date: 1 });
  });

  test("theory 1.1: 29 Feb is a day in 2000 and 2024, not in 1900, 2026 and 2100", () => {
    const hasLeapDay = (year: number) => dayOf(year, 2, 29) !== null;
    expect([1900, 2000, 2024, 2026, 2100].map(hasLeapDay)).toEqual([false, true, true, false, false]);
  });

  test("theory 1.1: every rule answers for a past day", () => {
    const base = baseOf({ rows: [bought("1 Mar", 100), bought("2 Mar", 100), bought("3 Mar", 100)] });
    const statusesOn = ["28 Feb", "1 Mar", "2 Mar", "3 Mar"].map(
      (day) => standingOf(base, on(day)).status.value,
    );
    expect(statusesOn).toEqual(["target", "newcomer", "newcomer", "fan"]);
  });
});

describe("theory 1.2: calendar arithmetic", () => {
  test("theory 1.2: 31 Jan + 1 month is 28 Feb, in a leap year 29 Feb", () => {
    expect(plusMonths(on("31 Jan 2026"), 1)).toBe(on("28 Feb 2026"));
    expect(plusMonths(on("31 Jan 2024"), 1)).toBe(on("29 Feb 2024"));
  });

  test("theory 1.2: the day of the month is the same where the month has it", () => {
    expect(plusMonths(on("31 Jan 2026"), 2)).toBe(on("31 Mar 2026"));
    expect(plusMonths(on("15 Nov 2025"), 3)).toBe(on("15 Feb 2026"));
  });

  test("theory 1.2: months are counted back in the same way", () => {
    expect(plusMonths(on("31 Mar 2026"), -1)).toBe(on("28 Feb 2026"));
    expect(plusMonths(on("10 Jan 2026"), -6)).toBe(on("10 Jul 2025"));
  });

  test("theory 1.2: 9.5 years are 9 years 6 months", () => {
    expect(offsetOf(9.5, "year")).toEqual({ months: 114, days: 0 });
  });

  test("theory 1.2: 10 Mar 2024 + 9.5 years is 10 Sep 2033", () => {
    expect(plusOffset(on("10 Mar 2024"), offsetOf(9.5, "year")!)).toBe(on("10 Sep 2033"));
  });

  test("theory 15 (8.2): parts of a year round to whole months", () => {
    expect(offsetOf(0.3, "year")).toEqual({ months: 4, days: 0 });
    expect(offsetOf(0.7, "year")).toEqual({ months: 8, days: 0 });
    expect(offsetOf(-0.3, "year")).toEqual({ months: -4, days: 0 });
    expect(offsetOf(0.125, "year")).toEqual({ months: 2, days: 0 });
    expect(offsetOf(-0.125, "year")).toEqual({ months: -2, days: 0 });
  });

  test("theory 1.2: a part of a month or a day is no offset", () => {
    expect(offsetOf(2.5, "month")).toBeNull();
    expect(offsetOf(0.5, "day")).toBeNull();
  });
});

describe("theory 1.3: money", () => {
  test("theory 1.3: 0.1 + 0.2 = 0.3", () => {
    expect(amountOf(moneyOf(0.1) + moneyOf(0.2))).toBe(0.3);
    const base = baseOf({ rows: [bought("1 Mar", 0.1), bought("2 Mar", 0.2)] });
    expect(amountOf(standingOf(base, on("2 Mar")).spend)).toBe(0.3);
  });

  test("theory 1.3: money is returned with two decimals", () => {
    expect(amountOf(moneyOf(19.99))).toBe(19.99);
    expect(amountOf(moneyOf(-1000))).toBe(-1000);
  });

  test("theory 15 (2.4): rounding is half away from zero", () => {
    expect(moneyOf(1.005)).toBe(101);
    expect(moneyOf(-1.005)).toBe(-101);
    expect(moneyOf(2.675)).toBe(268);
    expect(moneyOf(1.004)).toBe(100);
  });
});
