import { describe, expect, test } from "vitest";
import { clientOfferCredit } from "../../src/functions/client-offer-credit";
import type { Locale } from "../../src/sheets/reading/locale";
import { figuresOf } from "../fixtures/figures";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const offerCreditFigures = figuresOf(clientOfferCredit);

const header = ["Дата", "Клиент", "Канал", "Содержание"];
/** The same touch to a client some times over. */
const touched = (times: number, client: string, content: string, day: unknown = "01.03.2026") =>
  Array.from({ length: times }, () => [day, client, "звонок", content]);

const touches = [
  header,
  ...touched(4, "Анна", "новости"),
  ...touched(3, "Борис", "кейс"),
  ...touched(8, "Вера", "полезный совет"),
  ...touched(1, "Вера", "предложение"),
  ...touched(4, "Глеб", "новости"),
  ...touched(4, "Дина", "новости"),
  ...touched(4, "Дина", "новости", "06.03.2026"),
  ["когда-то", "Анна", "звонок", "новости"],
  ["01.03.2026", "Чужой", "звонок", "новости"],
];
const clients = [
  ["Клиент", "Согласие", "Ушёл", "Сегмент"],
  ["Анна", "", "", ""],
  ["Борис", "", "", ""],
  ["Вера", "", "", ""],
  ["", "", "", ""],
  ["Глеб", "нет", "", ""],
  ["Дина", "", "03.03.2026", "Кафе"],
  ["анна", "", "", ""],
];

interface Given {
  readonly settings?: unknown;
  readonly segments?: unknown;
  readonly purchases?: unknown;
}

const offerCredit = (locale: Locale, tables: readonly [unknown, unknown], asOf: unknown, more: Given = {}) =>
  readable(
    offerCreditFigures(locale, ...tables, asOf, more.settings, more.segments, more.purchases, undefined),
  ) as unknown[][];

const credit = ({ asOf = "05.03.2026", ...more }: Given & { asOf?: unknown } = {}) =>
  offerCredit(russian, [touches, clients], asOf, more);

describe("CLIENT_OFFER_CREDIT", () => {
  test("answers a row per client: touches, offers, share, verdict, the rule that binds, what is short and from when", () => {
    expect(credit()).toEqual([
      [
        "Клиент",
        "Всего касаний",
        "Из них предложений",
        "Доля предложений",
        "Можно предлагать",
        "Мешает правило",
        "Не хватает полезных касаний",
        "Следующее предложение с",
      ],
      ["Анна", 4, 0, 0, true, "", 0, "2026-03-05"],
      ["Борис", 3, 0, 0, false, "доля предложений", 1, ""],
      ["Вера", 9, 1, 1 / 9, false, "частота предложений", 0, "2026-03-08"],
      Array(8).fill(""),
      ["Глеб", 4, 0, 0, false, "нет согласия", "", ""],
      ["Дина", 4, 0, 0, false, "клиент ушёл", "", ""],
      ["Анна", 4, 0, 0, true, "", 0, "2026-03-05"],
    ]);
  });

  test("answers alike in English, from words of either language and in any order of columns", () => {
    const reordered = touches.map((row) => [...row].reverse());
    const [titles, ...rows] = offerCredit(english, [reordered, clients], dateCell("2026-03-05"));
    expect(titles).toEqual([
      "Client",
      "All touches",
      "Of them offers",
      "Share of offers",
      "Offer allowed",
      "Binding rule",
      "Useful touches missing",
      "Next offer from",
    ]);
    expect(rows.map((row) => row[5])).toEqual([
      "",
      "share of offers",
      "frequency of offers",
      "",
      "no consent",
      "left",
      "",
    ]);
  });

  test("answers for any past day with the touches up to that day", () => {
    expect(credit({ asOf: "28.02.2026" })[1]).toEqual(["Анна", 0, 0, "", false, "доля предложений", 4, ""]);
    expect(credit({ asOf: "08.03.2026" })[3]!.slice(4)).toEqual([true, "", 0, "2026-03-08"]);
  });

  test("takes the share, its days, the frequency and the cap of all touches from the settings", () => {
    const withSetting = (title: string, value: unknown) =>
      credit({
        settings: [
          ["Настройка", "Значение"],
          [title, value],
        ],
      });
    expect(withSetting("Предложений не больше, доля касаний", "25%")[2]!.slice(4)).toEqual([
      true,
      "",
      0,
      "2026-03-05",
    ]);
    expect(withSetting("Доля предложений: за сколько дней", 4)[1]!.slice(1, 6)).toEqual([
      0,
      0,
      "",
      false,
      "доля предложений",
    ]);
    expect(withSetting("Как часто предлагать", 1)[3]!.slice(5)).toEqual([
      "частота предложений",
      0,
      "2026-03-31",
    ]);
    expect(withSetting("Касаний за 30 дней не больше", 4)[1]!.slice(4)).toEqual([
      false,
      "предел касаний",
      0,
      "2026-03-31",
    ]);
  });

  const cafe = ["Клиент", "Сегмент", "Город"];
  const toCafe = [header, ...touched(9, "Дина", "новости"), ...touched(1, "Дина", "предложение")];
  /** The sentence about a client with an offer four days ago, whose segment has this offer frequency. */
  const sentences = (client: unknown[], offers: unknown, onlyIf = "", purchases: unknown = "") =>
    offerCredit(russian, [toCafe, [cafe, client]], "05.03.2026", {
      segments: [
        ["Сегмент", "Только если", "Предложения"],
        ["кафе", onlyIf, offers],
      ],
      purchases,
    })[1]!.slice(4);
  const [allowed, monthly, weekly] = [
    [true, "", 0, "2026-03-05"],
    [false, "частота предложений", 0, "2026-03-31"],
    [false, "частота предложений", 0, "2026-03-08"],
  ];

  test("takes a segment's own frequency before the setting", () => {
    const dina = (offers: unknown) => sentences(["Дина", "Кафе", ""], offers);
    expect([dina(2), dina("1"), dina("еженедельно")]).toEqual([allowed, monthly, weekly]);
    expect([dina(""), dina("часто")]).toEqual([weekly, weekly]);
  });

  test("finds the segment by its rules where none is typed", () => {
    expect(sentences(["Дина", "", "Тверь"], 2, "Город = Тверь")).toEqual(allowed);
    expect(sentences(["Дина", "", "Псков"], 2, "Город = Тверь")).toEqual(weekly);
    const bought = [
      ["Дата", "Клиент", "Сумма"],
      ["01.03.2026", "Дина", 100],
    ];
    expect(sentences(["Дина", "", ""], 2, "покупок >= 1", bought)).toEqual(allowed);
    expect(sentences(["Дина", "", ""], 2, "покупок >= 1")).toEqual(weekly);
  });

  test("takes from the purchases who left and came back, without refunds", () => {
    const bought = (day: string, ...refund: unknown[][]) =>
      credit({
        purchases: [["Дата", "Клиент", "Сумма", "Заказ"], [day, "Дина", 100, "7"], ...refund],
      })[6]![5];
    expect(bought("02.03.2026")).toBe("клиент ушёл");
    expect(bought("03.03.2026")).toBe("");
    expect(bought("06.03.2026")).toBe("клиент ушёл");
    expect(bought("03.03.2026", ["04.03.2026", "Дина", -100, "7"])).toBe("клиент ушёл");
  });

  test("answers the header row alone where there are no clients, and zeroes where there are no touches", () => {
    expect(offerCredit(russian, [[header], [["Клиент"]]], "05.03.2026")).toHaveLength(1);
    const [, anna] = offerCredit(russian, [[header], [["Клиент"], ["Анна"]]], "05.03.2026");
    expect(anna).toEqual(["Анна", 0, 0, "", false, "доля предложений", 4, ""]);
  });

  test("refuses a table without a column it needs, a day it cannot read and more cells than a formula may return", () => {
    const refused = (given: unknown, base: unknown, asOf: unknown) =>
      problemOf(() => offerCredit(russian, [given, base], asOf));
    expect(refused([["Дата", "Клиент", "Канал"]], clients, 46_000)).toMatchObject({
      code: "no column",
      argument: "touches",
      column: "content",
    });
    expect(refused("", clients, 46_000)).toMatchObject({ code: "no header row", argument: "touches" });
    expect(refused(touches, [["Кто"]], 46_000)).toMatchObject({ code: "no column", argument: "clients" });
    expect(refused(touches, clients, "")).toMatchObject({ code: "blank argument", argument: "as_of" });
    expect(refused(touches, clients, "завтра")).toMatchObject({ code: "unreadable", argument: "as_of" });
    const many = [["Клиент"], ...Array.from({ length: 12_500 }, (_, row) => [row])];
    expect(refused(touches, many, 46_000)).toEqual({ code: "too many cells", cells: 112_509 });
  });

  test("refuses a setting that would bend every answer", () => {
    const settings = [
      ["Настройка", "Значение"],
      ["Как часто предлагать", "каждый день"],
    ];
    expect(problemOf(() => credit({ settings }))).toMatchObject({
      code: "bad setting",
      argument: "settings",
      row: 2,
      text: "каждый день",
    });
  });
});
