import { describe, expect, test } from "vitest";
import { baseFocus } from "../../src/functions/base-focus";
import { baseSatisfied } from "../../src/functions/base-satisfied";
import { baseSources } from "../../src/functions/base-sources";
import type { Cell } from "../../src/sheets/reading/cell";
import { problemOf } from "../fixtures/formulas";
import { english, readable, russian } from "../fixtures/locales";

const settings = (...rows: Cell[][]) => [["Setting", "Value"], ["Business cycle, days", 30], ...rows];

describe("BASE_FOCUS", () => {
  const clients = [["Клиент"], ["Анна"], ["Борис"]];
  const purchases = [
    ["Дата", "Клиент", "Сумма"],
    ["01.02.2026", "Анна", 100],
  ];
  const touches = [
    ["Дата", "Клиент", "Канал", "Содержание", "Ответил"],
    ["05.01.2026", "анна", "звонок", "новости", "да"],
    ["01.02.2026", "Анна", "звонок", "забота", ""],
    ["10.03.2026", "Анна", "звонок", "новости", ""],
    ["10.03.2026", "Борис", "звонок", "новости", ""],
    ["", "", "", "", ""],
  ];
  const focus = (days: unknown, asOf = "15.03.2026") =>
    baseFocus(russian, clients, purchases, touches, asOf, days, settings(), "", "", "");

  test("answers how many touches each effort took, their share and why", () => {
    expect(focus("")).toEqual([
      ["Усилия", "Касаний", "Доля касаний", "Почему"],
      [
        "привлечение",
        2,
        0.5,
        "На целевых клиентов и лидов пришлось 2 из 4 касаний за последние 90 дней; статус взят на день касания.",
      ],
      [
        "удержание",
        1,
        0.25,
        "На новичков и поклонников пришлось 1 из 4 касаний за последние 90 дней; статус взят на день касания.",
      ],
      [
        "возврат",
        1,
        0.25,
        "На заснувших и возвращенцев пришлось 1 из 4 касаний за последние 90 дней; статус взят на день касания.",
      ],
    ]);
  });

  test("takes as many last days as its argument", () => {
    const rows = baseFocus(english, clients, purchases, touches, "2026-03-15", 7, settings(), "", "", "");
    expect(rows.slice(1)).toEqual([
      [
        "attraction",
        1,
        0.5,
        "1 of 2 touches of the last 7 days went to target clients and leads, by the status on the day of the touch.",
      ],
      [
        "retention",
        0,
        0,
        "0 of 2 touches of the last 7 days went to newcomers and fans, by the status on the day of the touch.",
      ],
      [
        "return",
        1,
        0.5,
        "1 of 2 touches of the last 7 days went to sleeping clients and returners, by the status on the day of the touch.",
      ],
    ]);
  });

  test("knows no share of no touches", () => {
    expect(focus(7, "01.05.2026")[1]).toEqual([
      "привлечение",
      0,
      "неизвестно",
      "Касаний за последние 7 дней не было.",
    ]);
  });

  test("refuses days that are none", () => {
    expect(problemOf(() => focus("скоро"))).toMatchObject({ code: "unreadable", argument: "days" });
  });
});

describe("BASE_SOURCES", () => {
  const clients = [
    ["Client", "Phone", "Source", "Added on"],
    ["Anna", "1", "Fair", "2026-01-01"],
    ["Boris", "", " fair ", "2026-01-01"],
    ["Vera", "2", "", ""],
    ["", "", "", ""],
  ];
  const purchases = [
    ["Date", "Client", "Amount"],
    ["2026-01-11", "Anna", 10],
    ["2026-02-01", "Anna", 10],
  ];
  const costs = settings(
    ["Source cost: FAIR", "1 500"],
    ["Затраты на источник: радио", 900],
    ["Retention costs a month", 100],
  );

  test("answers a row for each source, and what a new and a repeat sale cost", () => {
    expect(baseSources(english, clients, purchases, "2026-04-01", costs, "")).toEqual([
      [
        "Source",
        "Contacts",
        "Leads",
        "Buyers",
        "Conversion",
        "Days to the first purchase",
        "Cost",
        "Cost per buyer or sale",
        "Why",
      ],
      ["Fair", 2, 1, 1, 0.5, 10, 1500, 1500, "1 of 2 bought; 1,500 for 1 buyer."],
      ["радио", 0, 0, 0, "unknown", "unknown", 900, "unknown", "Money was spent, but no client came."],
      ["(no source)", 1, 1, 0, 0, "unknown", "", "", "0 of 1 bought."],
      [
        "Attraction: a sale to a new client",
        ...["", "", "", "", ""],
        2400,
        2400,
        "2,400 spent on sources for 1 buyer.",
      ],
      [
        "Retention: a repeat sale",
        ...["", "", "", "", ""],
        300,
        300,
        "300 for 1 sale in the last 12 full months; a sale to a new client costs 8 times as much.",
      ],
    ]);
  });

  test("answers in Russian, from Russian headers", () => {
    const клиенты = [["Клиент", "Телефон", "Источник", "Добавлен"], ...clients.slice(1)];
    const покупки = [["Дата", "Клиент", "Сумма"], ...purchases.slice(1)];
    const rows = baseSources(russian, клиенты, покупки, "01.04.2026", costs, "");
    expect(rows[1]).toEqual([
      "Fair",
      ...[2, 1, 1, 0.5, 10, 1500, 1500],
      "Купили 1 из 2; 1\u00a0500 на 1 покупателя.",
    ]);
    expect(rows[5]![8]).toBe(
      "300 на 1 продажу за последние 12 полных месяцев; продажа новому клиенту стоит к повторной как 8 к 1.",
    );
  });

  test("names what is unknown", () => {
    const rows = baseSources(english, clients, purchases, "2026-04-01", "", "");
    expect(rows[1]!.slice(5)).toEqual([10, "", "", "1 of 2 bought; no “Source cost:” row in Settings."]);
    expect(rows.slice(-2).map((row) => row.slice(6))).toEqual([
      ["", "unknown", "Unknown: no “Source cost:” row with buyers, and no “Attraction of one client costs”."],
      ["", "unknown", "Unknown: no “Retention costs a month” in Settings."],
    ]);
  });
});

describe("BASE_SATISFIED", () => {
  const clients = [["Client"], ["Anna"], ["Boris"]];
  const purchases = [
    ["Date", "Client", "Amount", "Cost"],
    ["2026-02-10", "Anna", 100, 40],
    ["2026-02-11", "Boris", 100, 80],
    ["2026-03-01", "Boris", 100, ""],
  ];
  const touches = [
    ["Date", "Client", "Channel", "Content", "Rating"],
    ["2026-01-28", "Anna", "phone call", "care", 4],
    ["2026-03-02", "Boris", "phone call", "care", 5],
  ];
  const kept = settings(["Retention costs a month", 20]);
  const satisfied = readable(
    baseSatisfied(english, clients, purchases, touches, "2026-03-15", kept),
  ) as Cell[][];

  test("answers a row for each of the last 12 full months and the running one", () => {
    expect(satisfied).toHaveLength(14);
    expect(satisfied[0]).toEqual([
      "Month",
      "Satisfied clients",
      "Growth",
      "Growth, share",
      "Their profit",
      "Share of profit",
      "Spent on keeping, share of profit",
      "Why",
    ]);
    expect(satisfied.slice(-3)).toEqual([
      [
        "2026-01-01",
        ...[1, 1],
        "unknown",
        0,
        "unknown",
        "unknown",
        "1 with a last rating of 4 or 5, 0 a month before; nothing was sold.",
      ],
      [
        "2026-02-01",
        ...[1, 0, 0, 60, 0.75, 0.25],
        "1 with a last rating of 4 or 5, 1 a month before; 80 earned from all clients.",
      ],
      [
        "2026-03-01",
        ...[2, 1, 1],
        ...["unknown", "unknown", "unknown"],
        "2 with a last rating of 4 or 5, 1 a month before; profit unknown: no row says its Cost; the month is not over.",
      ],
    ]);
  });

  test("answers in Russian", () => {
    const rows = baseSatisfied(russian, clients, purchases, touches, "15.03.2026", kept);
    expect(rows.at(-2)!.slice(1)).toEqual([
      ...[1, 0, 0, 60, 0.75, 0.25],
      "С последней оценкой 4 или 5: 1, месяцем раньше: 1; все клиенты принесли 80.",
    ]);
  });
});
