import { describe, expect, test } from "vitest";
import { clientNthFree } from "../../src/functions/client-nth-free";
import { clientSumReward } from "../../src/functions/client-sum-reward";
import { figuresOf } from "../fixtures/figures";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const nthFreeFigures = figuresOf(clientNthFree);
const sumRewardFigures = figuresOf(clientSumReward);

const clients = [["Клиент"], ["Анна"], [""], ["Борис"]];
const purchases = [
  ["Дата", "Клиент", "Товар", "Количество", "Сумма"],
  [dateCell("2026-03-01"), "Анна", "Кофе", 2, 6_000],
  [dateCell("2026-03-20"), "Анна", "кофе", "", "4 000,00"],
  [dateCell("2026-03-20"), "Анна", "Кофе", 1, 0],
  [dateCell("2026-03-21"), "Анна", "КОФЕ", 2, 300],
  [dateCell("2026-03-21"), "Борис", "Чай", 9, 9_999.99],
];

describe("CLIENT_NTH_FREE", () => {
  const ask = (product: unknown, units: unknown, asOf: string) =>
    nthFreeFigures(russian, clients, purchases, product, units, asOf, "");

  test("returns what was paid, taken, is due and is missing to the next free one", () => {
    expect(ask("кофе", 3, "19.03.2026")[1]).toEqual(["Анна", 2, 0, 0, 2, 1, 0.25]);
    expect(ask("Кофе ", [["3"]], "20.03.2026").slice(1)).toEqual([
      ["Анна", 3, 1, 0, 0, 3, 0.25],
      ["", "", "", "", "", "", ""],
      ["Борис", 0, 0, 0, 0, 3, 0.25],
    ]);
    expect(ask("Кофе", 2, "21.03.2026")[1]).toEqual(["Анна", 5, 1, 1, 1, 1, 1 / 3]);
  });

  test("refuses a product that is blank, and a number that is not whole or below 1", () => {
    const refused = (product: unknown, units: unknown) => problemOf(() => ask(product, units, "21.03.2026"));
    expect(refused("", 3)).toEqual({ code: "blank argument", argument: "product", expects: "product" });
    expect(refused("#N/A", 3)).toMatchObject({ code: "unreadable", argument: "product" });
    for (const units of [0, 1.5, "три"])
      expect(refused("Кофе", units)).toMatchObject({
        code: "unreadable",
        argument: "paid_units",
        expects: "units",
      });
  });
});

describe("CLIENT_SUM_REWARD", () => {
  const ask = (sum: unknown, asOf: string) =>
    readable(sumRewardFigures(english, clients, purchases, sum, asOf, "")) as unknown[][];

  test("returns when it was earned, until when it holds and what is missing to the next", () => {
    expect(ask(10_000, "2026-03-21").slice(1)).toEqual([
      ["Анна", "2026-03-20", "2026-09-20", true, 300, 9_700],
      ["", "", "", "", "", ""],
      ["Борис", "", "", false, 9_999.99, 0.01],
    ]);
    expect(ask(10_000, "2026-09-20")[1]![3]).toBe(true);
    expect(ask(10_000, "2026-09-21")[1]!.slice(1, 4)).toEqual(["2026-03-20", "2026-09-20", false]);
  });

  test("takes the sum as people write it, and refuses what is not above 0", () => {
    expect(ask("10 000,00 ₽", "2026-03-21")).toEqual(ask(10_000, "2026-03-21"));
    expect(problemOf(() => ask("", "2026-03-21"))).toMatchObject({ code: "blank argument", argument: "sum" });
    for (const sum of [0, -5, 0.001, "много"])
      expect(problemOf(() => ask(sum, "2026-03-21"))).toMatchObject({ code: "unreadable", argument: "sum" });
  });
});
