import { describe, expect, test } from "vitest";
import { clientPortrait } from "../../src/functions/client-portrait";
import type { Cell } from "../../src/sheets/reading/cell";
import { dateCell, english, russian } from "../fixtures/locales";

const portrait = (...lines: [string, Cell][]) => [
  ["Setting", "Value"],
  ["Today", "2026-03-01"],
  ...lines.map(([column, value]) => [`Portrait: ${column}`, value]),
];

/** The fit of a client with such a cell in the column Sign to one line. */
const fitOf = (cell: Cell, value: Cell, locale = english) =>
  clientPortrait(
    locale,
    [
      ["Client", "Sign"],
      ["Anna", cell],
    ],
    portrait(["Sign", value]),
  )[1]![3];

describe("CLIENT_PORTRAIT", () => {
  const clients = [
    ["Клиент", "Город", "Возраст", "Сфера"],
    ["Анна", "тула", 30, ""],
    ["Борис", "Орёл", 17, "Кафе"],
    ["", "", "", ""],
    ["Вера", "", "", ""],
    ["Глеб", "Калуга", "", "розница"],
  ];
  const lines = [
    ["Настройка", "Значение"],
    ["Портрет: Город", "Тула; Калуга"],
    ["Портрет: Возраст", "25–45"],
    ["Portrait: Сфера", "кафе"],
    ["Портрет: Доход", ">= 100 000"],
  ];

  test("answers one row for each client, blank rows included", () => {
    expect(clientPortrait(russian, clients, lines)).toEqual([
      ["Клиент", "Подходит строк", "Проверено строк", "Совпадение", "Вывод", "Почему"],
      [
        "Анна",
        2,
        2,
        1,
        "наш портрет",
        "Подходит 2 из 2; нельзя проверить: Сфера (кафе), Доход (>= 100 000).",
      ],
      [
        "Борис",
        1,
        3,
        1 / 3,
        "не наш портрет",
        "Подходит 1 из 3; не подходит: Город (Тула; Калуга), Возраст (25–45); нельзя проверить: Доход (>= 100 000).",
      ],
      ["", "", "", "", "", ""],
      [
        "Вера",
        0,
        0,
        "неизвестно",
        "неизвестно",
        "Проверить не по чему: Город (Тула; Калуга), Возраст (25–45), Сфера (кафе), Доход (>= 100 000).",
      ],
      [
        "Глеб",
        1,
        2,
        0.5,
        "наш портрет",
        "Подходит 1 из 2; не подходит: Сфера (кафе); нельзя проверить: Возраст (25–45), Доход (>= 100 000).",
      ],
    ]);
  });

  test("answers in English, from English settings", () => {
    const rows = clientPortrait(
      english,
      [
        ["Client", "City"],
        ["Anna", "Paris"],
      ],
      portrait(["City", "Berlin"]),
    );
    expect(rows).toEqual([
      ["Client", "Lines that fit", "Lines judged", "Fit", "Verdict", "Why"],
      ["Anna", 0, 1, 0, "not our portrait", "0 of 1 fit; not: City (Berlin)."],
    ]);
  });

  test("without a portrait explains what to write", () => {
    expect(clientPortrait(english, [["Client"], ["Anna"]], portrait())[1]).toEqual([
      "Anna",
      0,
      0,
      "unknown",
      "unknown",
      "Settings have no line that begins with “Portrait:”.",
    ]);
  });

  test("compares words, numbers, days, yes and no, spans and bounds as people write them", () => {
    expect(fitOf("КАФЁ ", "кафе")).toBe(1);
    expect(fitOf("30", 30)).toBe(1);
    expect(fitOf(30, "30")).toBe(1);
    expect(fitOf("7%", "0.07")).toBe(1);
    expect(fitOf("да", "yes")).toBe(1);
    expect(fitOf(false, "yes")).toBe(0);
    expect(fitOf("sometimes", "yes")).toBe("unknown");
    expect([24, 25, 45, 46].map((age) => fitOf(age, "25–45"))).toEqual([0, 1, 1, 0]);
    expect(fitOf(30, "25-45")).toBe(1);
    expect(fitOf(30, "25..45")).toBe(1);
    expect([99, 100].map((size) => fitOf(size, ">= 100"))).toEqual([0, 1]);
    expect([100, 101].map((size) => fitOf(size, "≤100"))).toEqual([1, 0]);
    expect([100, 101].map((size) => fitOf(size, "> 100"))).toEqual([0, 1]);
    expect([99, 100].map((size) => fitOf(size, "<100"))).toEqual([1, 0]);
    expect(fitOf("many", ">= 100")).toBe("unknown");
    expect(fitOf(dateCell("1990-05-01"), "01.01.1980–31.12.1999", russian)).toBe(1);
    expect(fitOf("B2B-2", "B2B-2")).toBe(1);
    expect(fitOf(7, "cafe; 5–9")).toBe(1);
  });

  test("cannot judge by an error, by a date that Sheets made of a span, or by a column that is not there", () => {
    expect(fitOf("#N/A", "x")).toBe("unknown");
    expect(fitOf("x", dateCell("2026-10-05"))).toBe("unknown");
    const rows = clientPortrait(english, [["Client"], ["Anna"]], portrait(["City", "Berlin"]));
    expect(rows[1]![5]).toBe("Nothing to judge by: City (Berlin).");
  });

  test("finds our own columns under any of their titles", () => {
    const clients = [
      ["Клиент", "Сегмент"],
      ["Анна", "B2B"],
    ];
    expect(clientPortrait(english, clients, portrait(["Segment", "b2b"]))[1]![3]).toBe(1);
  });
});
