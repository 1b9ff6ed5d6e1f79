import { describe, expect, test } from "vitest";
import { baseFlow } from "../../src/functions/base-flow";
import { baseTargets } from "../../src/functions/base-targets";
import type { Cell } from "../../src/sheets/reading/cell";
import { problemOf } from "../fixtures/formulas";
import { english, readable, russian } from "../fixtures/locales";

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const monthly = (client: string, count: number): Cell[][] =>
  months.slice(0, count).map((month, i) => [`2026-${month}-01`, client, 100, i === 0 ? 60 : 50]);

const clients = [
  ["Client", "Phone", "Added on", "Lead since"],
  ["Anna", "", "", ""],
  ["Boris", "", "", ""],
  ["Vera", "", "", ""],
  ["Gleb", "", "", ""],
  ["Dina", "1", "2026-04-10", "2026-04-15"],
  ["Egor", "2", "2026-07-01", "2026-07-01"],
  ["Zhan", "3", "2026-12-01", "2026-12-01"],
  ["Zoya", "4", "", ""],
  ["Ivan", "", "2025-12-01", ""],
  ["Kira", "", "2026-12-05", ""],
];
const purchases = [
  ["Date", "Client", "Amount", "Cost"],
  ...monthly("Anna", 12),
  ["2027-01-01", "Anna", 100, 50],
  ...["Boris", "Vera", "Gleb"].flatMap((client) => monthly(client, 3)),
  ["2026-05-01", "Dina", 100, 60],
];
const settings = (...rows: Cell[][]) => [
  ["Setting", "Value"],
  ["Business cycle, days", 30],
  ["Fan from purchases", 2],
  ...rows,
];
const goal = settings(["Profit goal a month", 1000]);

/** The same tables as a Russian team writes them. */
const клиенты = [["Клиент", "Телефон", "Добавлен", "Лид с"], ...clients.slice(1)];
const покупки = [["Дата", "Клиент", "Сумма", "Себестоимость"], ...purchases.slice(1)];
const настройки = [
  ["Настройка", "Значение"],
  ["Цикл бизнеса, дней", 30],
  ["Поклонник: от скольких покупок", 2],
  ["Цель по прибыли в месяц", "1 000,00"],
];

const without = ["", "", "", ""] as const;

describe("BASE_TARGETS", () => {
  test("answers plan, fact, gap and why, every number shown rounded up", () => {
    expect(baseTargets(english, clients, purchases, "2027-01-10", goal, ...without)).toEqual([
      ["What", "Plan", "Fact", "Gap", "Why"],
      ["Profit a month", 1000, 50, -950, "The goal in Settings; the fact is the last full month."],
      ["Fans", 15, 1, -14, "75% of 1,000 is 750; a fan brings 50 a month (850 over 17 client-months)."],
      [
        "Newcomers a month",
        7,
        0,
        -7,
        "25% of 1,000 is 250; a newcomer brings 40 a month (200 over 5 client-months), so that takes 6.25; to replace 0.25 fans lost a month takes 0.31: 4 of 5 newcomers became fans (80%).",
      ],
      [
        "Leads a month",
        19,
        1,
        -18,
        "6.25 newcomers a month; 1 of 3 leads bought (33.33%); clients without “Lead since” left out: 5.",
      ],
      [
        "Contacts a month",
        25,
        2,
        -23,
        "18.75 leads a month; 3 of 4 contacts became leads (75%); clients without “Added on” left out: 5.",
      ],
    ]);
  });

  test("answers in Russian, from Russian headers and settings", () => {
    expect(baseTargets(russian, клиенты, покупки, "10.01.2027", настройки, ...without)).toEqual([
      ["Что", "План", "Факт", "Отклонение", "Почему"],
      ["Прибыль в месяц", 1000, 50, -950, "Цель из настроек; факт — за последний полный месяц."],
      [
        "Поклонники",
        15,
        1,
        -14,
        "75\u00a0% от 1\u00a0000 — это 750; поклонник приносит 50 в месяц (850 на 17 клиенто-месяцев).",
      ],
      [
        "Новички в месяц",
        7,
        0,
        -7,
        "25\u00a0% от 1\u00a0000 — это 250; новичок приносит 40 в месяц (200 на 5 клиенто-месяцев), значит, нужно 6,25; в месяц теряем поклонников: 0,25, на замену нужно 0,31 (из 5 новичков стали поклонниками 4 (80\u00a0%)).",
      ],
      [
        "Лиды в месяц",
        19,
        1,
        -18,
        "Новичков в месяц: 6,25; из 3 лидов купили 1 (33,33\u00a0%); не учтено клиентов, у которых не заполнен столбец «Лид с»: 5.",
      ],
      [
        "Контакты в месяц",
        25,
        2,
        -23,
        "Лидов в месяц: 18,75; из 4 контактов стали лидами 3 (75\u00a0%); не учтено клиентов, у которых не заполнен столбец «Добавлен»: 5.",
      ],
    ]);
  });

  test("returns unknown, and why, where a rate is unknown", () => {
    const rows = baseTargets(english, clients, purchases, "2027-01-10", settings(), ...without);
    expect(rows.slice(1).map(([, plan, fact, gap, why]) => [plan, fact, gap, why])).toEqual([
      ["unknown", 50, "unknown", "Unknown: Settings have no “Profit goal a month”."],
      ["unknown", 1, "unknown", "Unknown: Settings have no “Profit goal a month”."],
      ["unknown", 0, "unknown", "Unknown: Settings have no “Profit goal a month”."],
      ["unknown", 1, "unknown", "Unknown: so is the line above it."],
      ["unknown", 2, "unknown", "Unknown: so is the line above it."],
    ]);
    const bare = purchases.map((row) => row.slice(0, 3));
    const [, profit, fans] = baseTargets(english, clients, bare, "2027-01-10", goal, ...without);
    expect(profit!.slice(1, 4)).toEqual([1000, "unknown", "unknown"]);
    expect(fans!.slice(1)).toEqual(["unknown", 1, "unknown", "Unknown: no purchase of fans says its Cost."]);
  });

  test("refuses a goal that is no number", () => {
    const wrong = settings(["Profit goal a month", "a lot"]);
    expect(
      problemOf(() => baseTargets(english, clients, purchases, "2027-01-10", wrong, ...without)),
    ).toEqual({
      code: "bad setting",
      argument: "settings",
      row: 4,
      setting: "Profit goal a month",
      text: "a lot",
    });
  });
});

describe("BASE_FLOW", () => {
  const flow = readable(baseFlow(english, clients, purchases, "2027-01-10", goal, ...without)) as Cell[][];

  test("answers the matrix, the inflow, today, 12 months ahead and the levers, each with why", () => {
    expect(flow).toHaveLength(1 + 6 + 1 + 13 + 3);
    expect(flow[0]).toEqual([
      "Part",
      "Of",
      "target",
      "lead",
      "newcomer",
      "fan",
      "sleeping",
      "returner",
      "All",
      "Profit",
      "More profit",
      "Why",
    ]);
    expect(flow[3]).toEqual([
      "Passing on in a month",
      "newcomer",
      0,
      0,
      0,
      0.8,
      0.2,
      0,
      5,
      "",
      "",
      "Of 5 at the end of a month, a month later: fan 4, sleeping 1.",
    ]);
    expect(flow[6]!.slice(1)).toEqual([
      "returner",
      ...[0, 0, 0, 0, 0, 1, 0],
      "",
      "",
      "Nobody was seen in it at the end of a month: whoever comes stays.",
    ]);
    expect(flow[7]).toEqual([
      "New in a month",
      "",
      ...[0.09, 0.25, 0.34, 0, 0, 0, 0.67],
      "",
      "",
      "8 in the last 12 full months; clients without any date left out: 1.",
    ]);
  });

  test("counts clients of today and of each month ahead, rounded up, with their profit", () => {
    expect(flow[8]).toEqual([
      "Now",
      "2027-01-10",
      ...[2, 3, 0, 1, 4, 0, 10],
      50,
      "",
      "Profit of a month: newcomers 0 × 40 + fans 1 × 50.",
    ]);
    // Newcomers 3 / 6 + 4 / 12 = 0.8333; fans 13/16; 0.8333 × 40 + 0.8125 × 50 = 73.9583…
    expect(flow[9]).toEqual([
      "Forecast",
      "2027-02-10",
      ...[3, 3, 1, 1, 5, 0, 11],
      73.96,
      "",
      "Profit of a month: newcomers 0.83 × 40 + fans 0.81 × 50.",
    ]);
    expect(flow[20]![1]).toBe("2028-01-10");
  });

  test("ranks the levers by what they bring in 12 months", () => {
    const levers = flow.slice(-3);
    expect(levers.map(([part, of]) => [part, of])).toEqual([
      ["Lever", "+10 leads a month"],
      ["Lever", "−5 pp fall asleep"],
      ["Lever", "+5 pp newcomers become fans"],
    ]);
    const gains = levers.map((row) => row[10] as number);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(levers[0]![11]).toMatch(
      /^Profit of 12 months: [\d,.]+ against [\d,.]+ without it; leads seen at month-ends: 6\.$/,
    );
  });

  test("answers in Russian the same numbers", () => {
    const russianFlow = readable(
      baseFlow(russian, клиенты, покупки, "10.01.2027", настройки, ...without),
    ) as Cell[][];
    expect(russianFlow[0]).toEqual([
      "Часть",
      "О чём",
      "целевой клиент",
      "лид",
      "новичок",
      "поклонник",
      "заснувший",
      "возвращенец",
      "Всего",
      "Прибыль",
      "Прибавка прибыли",
      "Почему",
    ]);
    expect(russianFlow[3]![11]).toBe("На конец месяца 5, из них через месяц: поклонник — 4, заснувший — 1.");
    const numbers = (rows: Cell[][]) => rows.map((row) => row.filter((cell) => typeof cell === "number"));
    expect(numbers(russianFlow)).toEqual(numbers(flow));
  });

  test("returns that profit is unknown where no purchase has a cost", () => {
    const bare = purchases.map((row) => row.slice(0, 3));
    const rows = baseFlow(english, clients, bare, "2027-01-10", goal, ...without);
    expect(rows[8]!.slice(9)).toEqual([
      "unknown",
      "",
      "Profit of a month: newcomers 0 × unknown + fans 1 × unknown.",
    ]);
    expect(rows[21]!.slice(9)).toEqual([
      "unknown",
      "unknown",
      "Unknown: the profit of a newcomer or a fan is not known.",
    ]);
  });
});
