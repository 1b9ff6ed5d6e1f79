import { describe, expect, test } from "vitest";
import { isContact } from "../../src/sheets/readers/clients";
import {
  cycleIn,
  dayCell,
  dayIn,
  daysIn,
  flagIn,
  isBlank,
  isErrorCell,
  numberIn,
  shareIn,
  textOf,
} from "../../src/sheets/reading/cell";
import { dateCell, english, localeOf, russian, serial, unknownLocale } from "../fixtures/locales";

const firstOfMarch = { value: serial("2026-03-01") };
const errors = ["#N/A", "#ERROR!", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];

describe("a day in a cell", () => {
  test.each([
    ["a date cell", dateCell("2026-03-01")],
    ["a date cell with a time", new Date("2026-03-01T23:59:59Z")],
    ["a serial number", 46082],
    ["a serial number with a time", 46082.75],
    ["ISO text", "2026-03-01"],
    ["ISO text with a time, which is dropped", "2026-03-01T18:30:00Z"],
    ["text with dots", "01.03.2026"],
    ["text with dots and a time", "1.3.2026 18:30"],
    ["text with blanks around", " 01.03.2026\u00a0"],
  ])("is read from %s", (_, cell) => {
    expect(dayIn(cell, english)).toEqual(firstOfMarch);
    expect(dayIn(cell, russian)).toEqual(firstOfMarch);
  });

  test.each([
    ["America/Los_Angeles", 480],
    ["Asia/Vladivostok", -600],
    ["Asia/Kathmandu", -345],
  ])("is the day on the spreadsheet's own calendar: %s", (zone, minutesWest) => {
    const locale = localeOf("en_US", zone);
    expect(dayIn(dateCell("2026-03-01", -minutesWest), locale)).toEqual(firstOfMarch);
    expect(dayCell(firstOfMarch.value, locale)).toEqual(dateCell("2026-03-01", -minutesWest));
  });

  test("03/04/2026 is the month first in the United States, the day first in Russia, and not guessed elsewhere", () => {
    expect(dayIn("03/04/2026", english)).toEqual({ value: serial("2026-03-04") });
    expect(dayIn("03/04/2026", russian)).toEqual({ value: serial("2026-04-03") });
    expect(dayIn("03/04/2026", unknownLocale)).toEqual({ problem: "ambiguous day" });
    expect(dayIn("13/04/2026", unknownLocale)).toEqual({ value: serial("2026-04-13") });
  });

  test.each([["31.04.2026"], ["2026-02-29"], ["soon"], [true], [0], [-5], [2_958_466]])(
    "is not found in %j",
    (cell) => {
      expect(dayIn(cell, english)).toEqual({ problem: "not a day" });
    },
  );

  test.each(errors)("is not found in the error %s, and the error is named", (error) => {
    expect(dayIn(error, english)).toEqual({ problem: "error cell" });
    expect(numberIn(error, english)).toEqual({ problem: "error cell" });
    expect(isErrorCell(error)).toBe(true);
  });
});

describe("a number in a cell", () => {
  test.each([
    ["1 234,56 ₽", 1234.56],
    ["1\u00a0234,56\u00a0₽", 1234.56],
    ["1\u202f234,56", 1234.56],
    ["(1 000,00)", -1000],
    ["7.95", 7.95],
    ["7,95", 7.95],
    ["−5", -5],
    ["0", 0],
  ])("%s is %d in any locale", (text, value) => {
    for (const locale of [english, russian, unknownLocale]) expect(numberIn(text, locale)).toEqual({ value });
  });

  test("1,234 is a thousand in English, a unit in Russian, and ambiguous where the locale is unknown", () => {
    expect(numberIn("1,234", english)).toEqual({ value: 1234 });
    expect(numberIn("1,234", russian)).toEqual({ value: 1.234 });
    expect(numberIn("1,234", unknownLocale)).toEqual({ problem: "ambiguous number" });
    expect(numberIn("1.234", unknownLocale)).toEqual({ problem: "ambiguous number" });
  });

  test.each([[true], [dateCell("2026-03-01")], ["мес"], ["12 34"], ["1,2,3"], ["#1"]])(
    "is not %j",
    (cell) => {
      expect(numberIn(cell, english)).toEqual({ problem: "not a number" });
    },
  );

  test("7% is 0.07, as a number and as text", () => {
    for (const cell of [0.07, "7%", " 7 % ", "7,0%"]) expect(shareIn(cell, russian)).toEqual({ value: 0.07 });
  });
});

describe("a cycle in a cell", () => {
  test("is whole days, one-off for 0 and no, and nothing where blank", () => {
    expect([30, "30", "30,0"].map((cell) => cycleIn(cell, russian))).toEqual(Array(3).fill({ value: 30 }));
    for (const no of [0, "0", false, "no", "Нет", "-"])
      expect(cycleIn(no, english)).toEqual({ value: "one-off" });
    for (const blank of ["", "  "]) expect(cycleIn(blank, english)).toEqual({ value: null });
  });

  test.each([[-30], [2.5], ["-1"]])("is not %j", (cell) => {
    expect(cycleIn(cell, english)).toEqual({ problem: "not whole days" });
    expect(daysIn(cell, english)).toEqual({ problem: "not whole days" });
  });
});

test("yes and no are read in both languages; anything else is neither", () => {
  for (const yes of [true, "yes", "ДА", 1, "истина", "+"]) expect(flagIn(yes)).toBe(true);
  for (const no of [false, "No", "нет", 0, "ЛОЖЬ"]) expect(flagIn(no)).toBe(false);
  for (const neither of ["", "maybe", 2]) expect(flagIn(neither)).toBeNull();
});

test("a contact is anything filled but no", () => {
  for (const contact of ["+7 900 000-00-01", 79000000001, "@ann", true])
    expect(isContact(contact)).toBe(true);
  for (const nothing of ["", " ", false, 0, "no", "нет"]) expect(isContact(nothing)).toBe(false);
});

test("blank is a cell without a visible sign, and 0 and FALSE are not blank", () => {
  for (const blank of ["", " ", "\u00a0", "\n", null, undefined]) expect(isBlank(blank)).toBe(true);
  for (const filled of [0, false, "0", "#N/A", dateCell("2026-03-01")]) expect(isBlank(filled)).toBe(false);
});

test("the text of a whole number is its digits", () => {
  expect([15862, "  Ann ", true, "", null].map(textOf)).toEqual(["15862", "Ann", "true", "", ""]);
});
