import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberIn, shareIn } from "../../src/sheets/reading/cell";
import { localeOf, unknownLocale } from "../fixtures/locales";

const spellings = [
  ["en-US", "en_US", "USD"],
  ["ru-RU", "ru_RU", "RUB"],
  ["de-DE", "de_DE", "EUR"],
] as const;

/** Numbers as cells have them: from hundredths to billions, both signs. */
const number = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  fc.integer(),
);
const options: fc.Arbitrary<Intl.NumberFormatOptions> = fc.record({
  useGrouping: fc.boolean(),
  maximumFractionDigits: fc.constant(3),
  minimumFractionDigits: fc.integer({ min: 0, max: 3 }),
});

describe.each(spellings)("a number that %s writes", (tag, sheetLocale, currency) => {
  const own = localeOf(sheetLocale);
  const written = (value: number, more: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, more).format(value);

  test("is read back in a spreadsheet of that locale", () => {
    fc.assert(
      fc.property(number, options, (value, how) => {
        expect(numberIn(written(value, how), own)).toEqual({ value });
      }),
    );
  });

  test("is read back with the sign of its currency, before or after it", () => {
    const money = { style: "currency", currency, maximumFractionDigits: 3 } as const;
    fc.assert(
      fc.property(number, (value) => {
        expect(numberIn(written(value, money), own)).toEqual({ value });
      }),
    );
  });

  test("is read back from brackets, as bookkeepers write what is below 0", () => {
    fc.assert(
      fc.property(number, options, (value, how) => {
        fc.pre(value > 0);
        expect(numberIn(`(${written(value, how)})`, own)).toEqual({ value: -value });
      }),
    );
  });

  test("is read back as a share where a percent sign follows it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const share = written(tenths / 10, { maximumFractionDigits: 1 });
        const reading = shareIn(`${share} %`, own);
        expect("value" in reading && Math.round(reading.value * 1000)).toBe(tenths);
      }),
    );
  });

  test("is read back or named ambiguous where the locale is unknown, and is never another number", () => {
    let ambiguous = 0;
    fc.assert(
      fc.property(number, options, (value, how) => {
        const reading = numberIn(written(value, how), unknownLocale);
        if ("problem" in reading) ambiguous++;
        expect([{ value }, { problem: "ambiguous number" }]).toContainEqual(reading);
      }),
      { numRuns: 2000 },
    );
    expect(ambiguous).toBeGreaterThan(0);
    expect(ambiguous).toBeLessThan(1000);
  });
});

test("is ambiguous only with one separator and three digits behind it", () => {
  const read = (text: string) => numberIn(text, unknownLocale);
  for (const text of ["1,234", "1.234", "12,345", "999.000", "-1,234"])
    expect(read(text)).toEqual({ problem: "ambiguous number" });
  expect(["1,23", "1234,567", "0,123", "1,234.5", "1.234,5", "1,234,567", "1 234"].map(read)).toEqual(
    [1.23, 1234.567, 0.123, 1234.5, 1234.5, 1234567, 1234].map((value) => ({ value })),
  );
});
