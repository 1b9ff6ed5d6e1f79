import { describe, expect, test } from "vitest";
import { clientNextPurchase } from "../../src/functions/client-next-purchase";
import { clientOverdue } from "../../src/functions/client-overdue";
import { clientOverdueDays } from "../../src/functions/client-overdue-days";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, localeOf, readable, russian, serial } from "../fixtures/locales";

const lasts = [
  ["2026-03-01"],
  ["2026-03-01"],
  [""],
  [dateCell("2026-03-01")],
  [serial("2026-03-01")],
  ["01.03.2026"],
];
const cycles = [[30], ["no"], [30], ["30"], [30.0], ["30,0"]];

describe("CLIENT_OVERDUE", () => {
  test("is TRUE from the day after last purchase + cycle", () => {
    const days = ["2026-03-31", "2026-04-01"].map((day) => [day]);
    expect(clientOverdue(english, "2026-03-01", 30, days)).toEqual([[false], [true]]);
  });

  test("is FALSE without a purchase or a cycle, as long as the row is not blank", () => {
    expect(clientOverdue(english, lasts, cycles, "2026-05-30")).toEqual([
      [true],
      [false],
      [false],
      [true],
      [true],
      [true],
    ]);
    expect(clientOverdue(english, "", "", "2026-05-30")).toBe(false);
  });

  test("needs a day to judge on", () => {
    expect(problemOf(() => clientOverdue(english, lasts, cycles, ""))).toEqual({
      code: "blank argument",
      argument: "as_of",
      expects: "day",
    });
    expect(problemOf(() => clientOverdue(english, lasts, cycles, undefined))).toMatchObject({
      argument: "as_of",
    });
  });

  test("leaves a row without a day to judge on blank", () => {
    expect(clientOverdue(english, "2026-03-01", 30, [["2026-05-30"], [""], ["2026-03-02"]])).toEqual([
      [true],
      [""],
      [false],
    ]);
  });

  test.each([[-30], ["-1"], [2.5]])("refuses the cycle %j", (cycle) => {
    expect(problemOf(() => clientOverdue(english, "2026-03-01", cycle, "2026-05-30"))).toEqual({
      code: "unreadable",
      argument: "cycle_days",
      expects: "cycle",
      problem: "not whole days",
      text: String(cycle),
    });
  });
});

describe("CLIENT_OVERDUE_DAYS", () => {
  test("counts whole days past the next purchase, 0 while on time, blank without a purchase or a cycle", () => {
    expect(clientOverdueDays(english, lasts, cycles, "2026-05-30")).toEqual([
      [60],
      [""],
      [""],
      [60],
      [60],
      [60],
    ]);
    expect(clientOverdueDays(english, "2026-03-01", 30, "2026-03-31")).toBe(0);
    expect(clientOverdueDays(english, "2026-03-01", 30, "2026-04-01")).toBe(1);
    expect(clientOverdueDays(english, "2026-03-01", 30, "2025-01-01")).toBe(0);
  });

  test("reads no and one-off in both languages, and days as each locale writes them", () => {
    expect(
      clientOverdueDays(russian, [["03/04/2026"], ["03/04/2026"]], [["нет"], [30]], "30.05.2026"),
    ).toEqual([[""], [27]]);
    expect(clientOverdueDays(english, "03/04/2026", 30, "30.05.2026")).toBe(57);
  });
});

describe("CLIENT_NEXT_PURCHASE", () => {
  test("is a real date in the cell, blank without a purchase or a cycle", () => {
    expect(readable(clientNextPurchase(english, lasts, cycles))).toEqual(
      ["2026-03-31", "", "", "2026-03-31", "2026-03-31", "2026-03-31"].map((cell) => [cell]),
    );
    expect(clientNextPurchase(english, "2026-03-01", 30)).toBeInstanceOf(Date);
  });

  test.each([
    ["America/New_York", -240, "2026-02-06", "2026-03-08"],
    ["America/New_York", -240, "2026-02-07", "2026-03-09"],
    ["Asia/Vladivostok", 600, "2026-02-06", "2026-03-08"],
    ["America/Los_Angeles", -420, "2026-10-02", "2026-11-01"],
  ])("is the right day of the spreadsheet in %s", (zone, minutesEast, last, next) => {
    const locale = localeOf("en_US", zone);
    const answer = clientNextPurchase(locale, last, 30);
    const shown = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(
      answer as Date,
    );
    expect(shown).toBe(next);
    expect(Math.abs((answer as Date).getTime() - dateCell(next, minutesEast).getTime())).toBeLessThanOrEqual(
      3_600_000,
    );
    expect(clientNextPurchase(locale, answer, 30)).toEqual(clientNextPurchase(locale, next, 30));
  });
});
