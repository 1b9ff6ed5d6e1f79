import { expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import type { Cell } from "../../src/sheets/reading/cell";
import { russian, serial } from "../fixtures/locales";

const clients = [["Клиент"], ["Анна"]];
const purchases = [["Дата", "Клиент", "Сумма"]];
const read = (ranges: Record<string, Cell[][]>) => readBase({ clients, purchases, ...ranges }, russian);
const points = (...rows: Cell[][]) =>
  read({ points: [["Клиент", "Дата", "Вид", "Баллы", "Сгорают", "Заказ"], ...rows] });

test("the Points sheet gives rows in hundredths, its kinds in both languages", () => {
  const { base, problems } = points(
    ["Анна", "01.03.2026", "начислено", "100,50", "31.03.2026", 7],
    ["анна", "02.03.2026", "spend", 30, "", ""],
    ["", "", "", "", "", ""],
  );
  const none = { expires: null, order: null };
  expect(base.points!.get(0)).toEqual([
    { day: serial("2026-03-01"), kind: "earn", points: 10_050, expires: serial("2026-03-31"), order: "7" },
    { day: serial("2026-03-02"), kind: "spend", points: 3_000, ...none },
  ]);
  expect(problems).toEqual([]);
});

test("a row of Points that cannot be used is left out and reported; a day of expiry that cannot be read is only reported", () => {
  const { base, problems } = points(
    ["Анна", "", "начислено", 1, "", ""],
    ["Анна", "01.03.2026", "подарено", 1, "", ""],
    ["Анна", "01.03.2026", "начислено", "", "", ""],
    ["Анна", "01.03.2026", "начислено", "много", "", ""],
    ["Зоя", "01.03.2026", "начислено", 1, "", ""],
    ["Анна", "01.03.2026", "начислено", 1, "скоро", ""],
  );
  expect(base.points!.get(0)).toHaveLength(1);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "date", "blank"],
    [3, "kind", "unknown word"],
    [4, "points", "blank"],
    [5, "points", "not a number"],
    [6, "client", "unknown client"],
    [7, "expires", "not a day"],
  ]);
});

test("a Points sheet without rows is no ledger", () => {
  expect(points().base.points).toBeNull();
});

test("the sheet Perks given gives days and keys; a row without a day or a perk is reported", () => {
  const { base, problems } = read({
    perks: [
      ["Клиент", "Дата", "Привилегия"],
      ["Анна", "01.03.2026", "Карта ГОСТЯ "],
      ["Анна", "", "Карта"],
      ["Анна", "01.03.2026", ""],
    ],
  });
  expect(base.perks.get(0)).toEqual([{ day: serial("2026-03-01"), perk: "карта гостя" }]);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "date", "blank"],
    [4, "perk", "blank"],
  ]);
});
