import { describe, expect, test } from "vitest";
import { clientStatus } from "../../src/functions/client-status";
import { clientWhy } from "../../src/functions/client-why";
import { bothLanguages, wordsIn } from "../../src/i18n/words";
import type { Locale } from "../../src/sheets/reading/locale";
import { problemOf } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const asOf = "2026-03-15";
/** Last purchase, purchases, cycle, growth signs, left on, contact, wanted; then the six statuses. */
const rows = [
  ["2026-03-01", 3, 30, 0, "2026-03-10", "", "", "returner"],
  ["2026-01-01", 3, 30, 3, "", "", "", "sleeping"],
  ["2026-03-01", 3, 30, 0, "", "", "", "fan"],
  ["2026-03-01", 2, 30, 2, "", "", "", "fan"],
  ["2026-03-01", 2, 30, 1, "", "", "", "newcomer"],
  ["", 0, 30, "", "", "+7 900", "", "lead"],
  ["", "", 30, "", "", "no", "", "target"],
  ["2026-03-01", 3, 30, 0, "2026-03-10", "", "нет", "fan"],
  ["2020-01-01", 1, "no", 0, "", "", "", "newcomer"],
] as const;
const column = (place: number) => rows.map((row) => [row[place]]);
const [lasts, purchases, cycles, signs, left, contacts, wanted] = [0, 1, 2, 3, 4, 5, 6].map(column);
const statusOf = (locale: Locale, settings?: unknown) =>
  clientStatus(locale, lasts, purchases, cycles, asOf, signs, left, contacts, wanted, settings);
const alone = (last: unknown, count: unknown, ...more: unknown[]) => {
  const [growth, leftOn, contact, isWanted, settings] = more;
  return clientStatus(english, last, count, 30, asOf, growth, leftOn, contact, isWanted, settings);
};

describe("CLIENT_STATUS", () => {
  test.each([
    ["en", english],
    ["ru", russian],
  ] as const)("is one of the six, in the spreadsheet's language: %s", (language, locale) => {
    const { statuses } = wordsIn(language).vocabulary;
    expect(statusOf(locale)).toEqual(rows.map((row) => [statuses[row[7]][0]]));
  });

  test("takes its optional arguments left out, as nothing or as a blank", () => {
    for (const nothing of [undefined, null, ""])
      expect(alone("2026-03-01", 1, nothing, nothing, nothing, nothing, nothing)).toBe("newcomer");
  });

  test("counts a last purchase as at least one purchase, and none without one", () => {
    expect(alone("2026-03-01", "")).toBe("newcomer");
    expect(alone("", "")).toBe("target");
  });

  test("goes by the Settings table, whose titles and answers may be in either language", () => {
    for (const { settings, vocabulary } of bothLanguages) {
      const title = settings.settingTitles.fanPurchases;
      const table = [
        ["Setting", "Value"],
        [title, 5],
        [settings.settingTitles.readinessA, vocabulary.yesNo.no[0]],
      ];
      expect(alone("2026-03-01", 4, "", "", "", "", table)).toBe("newcomer");
      expect(alone("2026-03-01", 5, "", "", "", "", table)).toBe("fan");
    }
  });

  test("refuses a Settings table with a value that cannot be read", () => {
    const table = [
      ["Настройка", "Значение"],
      ["Поклонник: от скольких покупок", "много"],
    ];
    expect(problemOf(() => statusOf(russian, table))).toMatchObject({
      code: "bad setting",
      row: 2,
      text: "много",
    });
  });

  test("refuses purchases below 0 and in parts", () => {
    for (const count of [-1, 1.5]) {
      expect(problemOf(() => alone("2026-03-01", count))).toMatchObject({
        argument: "purchases",
        expects: "count",
      });
    }
  });
});

describe("CLIENT_WHY", () => {
  const why = (locale: Locale) =>
    clientWhy(locale, lasts, purchases, cycles, asOf, signs, left, contacts, wanted, "") as string[][];

  test("is the reason of the status with the rule's numbers", () => {
    expect(why(english).map(([sentence]) => sentence)).toMatchInlineSnapshot(`
      [
        "Left us on 10 Mar 2026 after 3 purchases, still wanted, has not bought since.",
        "73 days since 1 Jan 2026, cycle 30, overdue by 43.",
        "3 purchases; 3 make a fan.",
        "2 of 3 growth signs; 2 make a fan.",
        "2 purchases, the last on 1 Mar 2026; 3 make a fan.",
        "Nothing bought yet, but we have a contact.",
        "Nothing bought yet and no contact: only fits the portrait.",
        "3 purchases; 3 make a fan.",
        "1 purchase, the last on 1 Jan 2020; 3 make a fan.",
      ]
    `);
  });

  test("is in Russian too", () => {
    expect(why(russian).map(([sentence]) => sentence)).toMatchInlineSnapshot(`
      [
        "Ушёл 10.03.2026 (3 покупки), хотим вернуть, с тех пор не покупал.",
        "С 01.01.2026 прошло 73 дня, цикл 30, просрочка 43.",
        "3 покупки; поклонник — от 3.",
        "Признаков роста 2 из 3; поклонник — от 2.",
        "2 покупки, последняя 01.03.2026; поклонник — от 3.",
        "Ещё не покупал, но контакт у нас есть.",
        "Ещё не покупал и контакта нет: пока только похож на портрет.",
        "3 покупки; поклонник — от 3.",
        "1 покупка, последняя 01.01.2020; поклонник — от 3.",
      ]
    `);
  });
});
