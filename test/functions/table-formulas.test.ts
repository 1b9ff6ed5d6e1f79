import { describe, expect, test } from "vitest";
import { clientFacts } from "../../src/functions/client-facts";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientNthFree } from "../../src/functions/client-nth-free";
import { clientPoints } from "../../src/functions/client-points";
import { clientSumReward } from "../../src/functions/client-sum-reward";
import { clientTable } from "../../src/functions/client-table";
import { clientTiers } from "../../src/functions/client-tiers";
import { computedColumns } from "../../src/sheets/columns/computed";
import type { Locale } from "../../src/sheets/reading/locale";
import { problemOf, tiers } from "../fixtures/formulas";
import { dateCell, english, russian } from "../fixtures/locales";

const noRoadmaps = [["Roadmap", "Step", "Action", "Client benefit", "Our benefit"]];
const noProgress = [["Client", "Roadmap", "Step", "State", "Date"]];

type Call = (locale: Locale, clients: unknown, purchases: unknown, asOf: unknown) => unknown[][];
const tables: [name: string, width: number, call: Call][] = [
  [
    "CLIENT_FACTS",
    7,
    (locale, clients, purchases, asOf) => clientFacts(locale, clients, purchases, asOf, ""),
  ],
  [
    "CLIENT_TIERS",
    7,
    (locale, clients, purchases, asOf) => clientTiers(locale, clients, purchases, tiers, asOf, ""),
  ],
  [
    "CLIENT_POINTS",
    7,
    (locale, clients, purchases, asOf) =>
      clientPoints(locale, clients, purchases, tiers, asOf, "", "", "1 500"),
  ],
  [
    "CLIENT_NTH_FREE",
    8,
    (locale, clients, purchases, asOf) => clientNthFree(locale, clients, purchases, "Coffee", 3, asOf, ""),
  ],
  [
    "CLIENT_SUM_REWARD",
    7,
    (locale, clients, purchases, asOf) => clientSumReward(locale, clients, purchases, 10, asOf, ""),
  ],
  [
    "CLIENT_NEXT_ACTION",
    10,
    (locale, clients, purchases, asOf) =>
      clientNextAction(locale, clients, noRoadmaps, noProgress, purchases, asOf, "", "", "", "", ""),
  ],
  [
    "CLIENT_TABLE",
    computedColumns.length,
    (locale, clients, purchases, asOf) =>
      clientTable(locale, clients, purchases, asOf, "", "", tiers, "", "", "", "", ""),
  ],
];

const clients = [
  ["Client", "Phone"],
  ["Ann", ""],
  ["", ""],
  ["Bob", "+7"],
  ["ann", ""],
  ["#N/A", ""],
  ["Cid", ""],
];
const purchases = [
  ["Date", "Client", "Amount"],
  [dateCell("2026-03-01"), "Ann", 10],
  ["2026-03-02", "Zoe", 99],
  ["", "", ""],
  ["01.03.2026", "BOB", "5,00"],
];

describe.each(tables)("%s", (_, width, call) => {
  const answer = call(english, clients, purchases, "2026-03-15");
  const blank = Array(width).fill("");

  test("answers a header row and exactly one row per client row, in their order, blank rows included", () => {
    expect(answer).toHaveLength(clients.length);
    expect(answer.map((row) => row.length)).toEqual(clients.map(() => width));
    expect(answer[0]!.every((title) => typeof title === "string" && title !== "")).toBe(true);
    expect([answer[2], answer[5]]).toEqual([blank, blank]);
  });

  test("answers a client listed twice twice, and alike", () => {
    expect(answer[4]).toEqual(answer[1]);
  });

  test("reads the words of headers and cells in both languages, in any order of columns", () => {
    const russianClients = [
      ["Телефон", "Контрагент"],
      ...clients.slice(1).map(([name, phone]) => [phone, name]),
    ];
    const russianPurchases = [
      ["Сумма", "Покупатель", "Дата продажи"],
      ...purchases.slice(1).map((row) => [...row].reverse()),
    ];
    expect(call(english, russianClients, russianPurchases, "15.03.2026")).toEqual(answer);
  });

  test("answers in the spreadsheet's language", () => {
    const inRussian = call(russian, clients, purchases, "2026-03-15");
    expect(inRussian[0]!.every((title) => /[а-я]/i.test(String(title)))).toBe(true);
    expect(inRussian).toHaveLength(answer.length);
  });

  test("pays nothing for whole columns with 1 000 blank rows", () => {
    const blanks = Array.from({ length: 1000 }, () => ["", "", ""]);
    expect(call(english, [...clients, ...blanks], [...purchases, ...blanks], "2026-03-15")).toEqual(answer);
  });

  test("answers the header row alone where there are no clients yet", () => {
    expect(call(english, [["Client"]], [["Date", "Client", "Amount"]], "2026-03-15")).toEqual([answer[0]]);
    expect(call(english, "Client", [["Date", "Client", "Amount"]], "2026-03-15")).toEqual([answer[0]]);
  });

  test("refuses a table without a column it needs, or without its header row", () => {
    expect(problemOf(() => call(english, [["Who"], ["Ann"]], purchases, "2026-03-15"))).toMatchObject({
      code: "no column",
      argument: "clients",
      column: "client",
    });
    expect(problemOf(() => call(english, clients, [["Date", "Client"]], "2026-03-15"))).toMatchObject({
      code: "no column",
      argument: "purchases",
      column: "amount",
    });
    expect(problemOf(() => call(english, clients, "", "2026-03-15"))).toMatchObject({
      code: "no header row",
    });
  });

  test("refuses a day that is blank, unreadable or an error; takes a date cell and a range of one cell", () => {
    const refused = (asOf: unknown) => problemOf(() => call(english, clients, purchases, asOf));
    expect(refused("")).toEqual({ code: "blank argument", argument: "as_of", expects: "day" });
    expect(refused("soon")).toMatchObject({ code: "unreadable", argument: "as_of", problem: "not a day" });
    expect(refused("#N/A")).toMatchObject({ code: "unreadable", argument: "as_of", problem: "error cell" });
    for (const asOf of [dateCell("2026-03-15"), [[46096]], "15.03.2026"])
      expect(call(english, clients, purchases, asOf)).toEqual(answer);
  });

  test("refuses more cells than a formula may return, and takes as many as it may", () => {
    const most = Math.floor(100_000 / width);
    const many = (rows: number) => [["Client"], ...Array.from({ length: rows - 1 }, (_unused, row) => [row])];
    const cells = (most + 1) * width;
    expect(problemOf(() => call(english, many(most + 1), purchases, 46096))).toEqual({
      code: "too many cells",
      cells,
    });
    expect(call(english, many(most), purchases, 46096)).toHaveLength(most);
  });

  test("answers for 50 000 purchases as for the same purchases in any order", () => {
    const ledger = Array.from({ length: 50_000 }, (_unused, row) => [
      45_000 + ((row * 7919) % 1200),
      `Client ${row % 500}`,
      row % 97,
    ]);
    const base = [["Client"], ...Array.from({ length: 500 }, (_unused, place) => [`Client ${place}`])];
    const big = call(english, base, [["Date", "Client", "Amount"], ...ledger], 46_300);
    expect(big).toHaveLength(501);
    expect(call(english, base, [["Date", "Client", "Amount"], ...ledger.reverse()], 46_300)).toEqual(big);
  });
});
