import { describe, expect, test } from "vitest";
import type { StatusReason } from "../../src/domain/status/status";
import { dialogsIn } from "../../src/i18n/dialogs";
import { count } from "../../src/i18n/ru/count";
import { wordsIn } from "../../src/i18n/words";
import { formatterFor } from "../../src/sheets/writing/formatter";
import { serial } from "../fixtures/locales";

describe("a Russian number takes its noun in the right form", () => {
  test.each([
    [[1, 21, 101, 1001], "день"],
    [[2, 3, 4, 22, 104], "дня"],
    [[0, 5, 11, 12, 13, 14, 19, 20, 25, 111, 112, 1011], "дней"],
    [[0.5, 1.5, 9.5], "дня"],
  ])("%j %s", (numbers, form) => {
    for (const n of numbers) expect(count(n, "день", "дня", "дней")).toBe(`${n} ${form}`);
  });

  test("as Intl's plural rules have it, for every number to 1 200", () => {
    const rules = new Intl.PluralRules("ru-RU");
    for (let n = 0; n <= 1200; n++) expect(count(n, "one", "few", "many")).toBe(`${n} ${rules.select(n)}`);
  });
});

describe("sentences about one thing and about several", () => {
  const why = (language: "en" | "ru", reason: StatusReason) =>
    wordsIn(language).verdicts.statusWhy(reason, formatterFor(language));
  const over = (elapsed: number): StatusReason => ({
    code: "cycle over",
    lastPurchase: serial("2026-03-01"),
    elapsed,
    cycleDays: 7,
    overdueDays: elapsed - 7,
  });

  test("agree in number", () => {
    expect(why("en", over(22))).toBe("22 days since 1 Mar 2026, cycle 7, overdue by 15.");
    expect(why("ru", over(22))).toBe("С 01.03.2026 прошло 22 дня, цикл 7, просрочка 15.");
    expect(why("ru", over(25))).toBe("С 01.03.2026 прошло 25 дней, цикл 7, просрочка 18.");
    const bought = { code: "fan by purchases", purchases: 1, needed: 1 } as const;
    expect(why("en", bought)).toBe("1 purchase; 1 make a fan.");
    expect(why("ru", { ...bought, purchases: 5 })).toContain("5 покупок;");
  });

  test("of clients agree in number too", () => {
    const { confirm } = dialogsIn("ru").sample;
    expect([1, 3, 212].map(confirm)).toEqual([
      "Удалить 1 строку примера? Ваши строки останутся.",
      "Удалить 3 строки примера? Ваши строки останутся.",
      "Удалить 212 строк примера? Ваши строки останутся.",
    ]);
  });
});
