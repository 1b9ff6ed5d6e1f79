import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn } from "../../src/sheets/reading/cell";
import { formatterFor } from "../../src/sheets/writing/formatter";
import { english, localeOf, russian, serial, unknownLocale } from "../fixtures/locales";

const firstDay = serial("1970-01-01");
const day = fc.integer({ min: firstDay, max: serial("2069-12-31") });
const dateOf = (value: number) => new Date((value - firstDay) * 86_400_000);
const written = (tag: string, value: number, more: Intl.DateTimeFormatOptions = {}) =>
  new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...more }).format(dateOf(value));

describe.each([
  ["en-US", "en_US", "month first, with slashes"],
  ["en-GB", "en_GB", "day first, with slashes"],
  ["ru-RU", "ru_RU", "day first, with dots"],
  ["de-DE", "de_DE", "day first, with dots"],
])("a day that %s writes", (tag, sheetLocale, how) => {
  const own = localeOf(sheetLocale);

  test(`is read back in a spreadsheet of that locale: ${how}`, () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(dayIn(written(tag, value), own)).toEqual({ value });
        expect(dayIn(written(tag, value, { dateStyle: "short" }), own)).toEqual({ value });
      }),
    );
  });

  test("is read back with a time, which is dropped", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), fc.boolean(), (value, hour, hour12) => {
        const time = new Intl.DateTimeFormat("en-US", { timeStyle: "short", hour12, timeZone: "UTC" });
        const clock = time.format(new Date(Date.UTC(2026, 0, 1, hour, 5)));
        expect(dayIn(`${written(tag, value)} ${clock}`, own)).toEqual({ value });
      }),
    );
  });

  test("is read back or named ambiguous where the locale is unknown, and is never another day", () => {
    fc.assert(
      fc.property(day, (value) => {
        const expected = [{ value }, { problem: "ambiguous day" }];
        expect(expected).toContainEqual(dayIn(written(tag, value), unknownLocale));
      }),
    );
  });
});

test("ISO days are read back in every locale, with or without a time", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(english, russian, unknownLocale), (value, locale) => {
      const iso = dateOf(value).toISOString();
      expect(dayIn(iso.slice(0, 10), locale)).toEqual({ value });
      expect(dayIn(iso, locale)).toEqual({ value });
      expect(dayIn(iso.slice(0, 19).replace("T", " "), locale)).toEqual({ value });
    }),
  );
});

test("a day in our own Russian sentences is read back", () => {
  fc.assert(
    fc.property(day, (value) => {
      expect(dayIn(formatterFor("ru").day(value), unknownLocale)).toEqual({ value });
    }),
  );
});

test("our sentences write days and money as each language does", () => {
  const value = serial("2026-03-01");
  expect(formatterFor("en").day(value)).toBe("1 Mar 2026");
  expect(formatterFor("ru").day(value)).toBe("01.03.2026");
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (cents) => {
      const digits = cents % 100 === 0 ? 0 : 2;
      const spelling = (tag: string) =>
        new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
          cents / 100,
        );
      expect(formatterFor("en").money(cents)).toBe(spelling("en-US"));
      expect(formatterFor("ru").money(cents)).toBe(spelling("ru-RU"));
    }),
  );
});
