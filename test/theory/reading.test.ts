import { describe, expect, test } from "vitest";
import { readDay } from "../../src/domain/values/written-day";
import { type Convention, readNumber } from "../../src/domain/values/written-number";
import { on } from "../fixtures/days";

const unknown: Convention = { decimal: null, dayOrder: null };

describe("theory 1.4: text from people is read kindly", () => {
  test("theory 1.4: 1 234,56 ₽ with plain and non-breaking spaces", () => {
    expect(readNumber("1 234,56 ₽", unknown)).toEqual({ value: 1234.56 });
    expect(readNumber("1\u00a0234,56\u00a0₽", unknown)).toEqual({ value: 1234.56 });
  });

  test("theory 1.4: (1 000,00) is −1000", () => {
    expect(readNumber("(1 000,00)", unknown)).toEqual({ value: -1000 });
  });

  test("theory 1.4: dd.mm.yyyy and yyyy-mm-dd", () => {
    expect(readDay("05.04.2026", unknown)).toEqual({ value: on("5 Apr 2026") });
    expect(readDay("2026-04-05", unknown)).toEqual({ value: on("5 Apr 2026") });
  });

  test("theory 1.4: 1,234 is a named problem, and a number where the convention is known", () => {
    expect(readNumber("1,234", unknown)).toEqual({ problem: "ambiguous number" });
    expect(readNumber("1,234", { ...unknown, decimal: "." })).toEqual({ value: 1234 });
    expect(readNumber("1,234", { ...unknown, decimal: "," })).toEqual({ value: 1.234 });
  });

  test("theory 1.4: 03/04/2025 is a named problem, and a day where the locale is known", () => {
    expect(readDay("03/04/2025", unknown)).toEqual({ problem: "ambiguous day" });
    expect(readDay("03/04/2025", { ...unknown, dayOrder: "day first" })).toEqual({ value: on("3 Apr 2025") });
    expect(readDay("03/04/2025", { ...unknown, dayOrder: "month first" })).toEqual({
      value: on("4 Mar 2025"),
    });
  });

  test("theory 15 (1.4): a time is dropped", () => {
    expect(readDay("05.04.2026 18:30", unknown)).toEqual({ value: on("5 Apr 2026") });
  });

  test("theory 15 (1.4): one separator with 1–2 digits after it is a decimal in any locale", () => {
    for (const decimal of [null, ",", "."] as const) {
      expect(readNumber("7.95", { ...unknown, decimal })).toEqual({ value: 7.95 });
      expect(readNumber("7,5", { ...unknown, decimal })).toEqual({ value: 7.5 });
    }
  });
});
