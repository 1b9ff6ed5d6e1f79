import { describe, expect, test } from "vitest";
import { clientPoints } from "../../src/functions/client-points";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const clients = [["Клиент"], ["Анна"], [""], ["Борис"]];
const purchases = [
  ["Дата", "Клиент", "Сумма", "Заказ"],
  [dateCell("2026-03-01"), "Анна", 10_000, ""],
  [dateCell("2026-03-02"), "Анна", "1 999,99", "7"],
  [dateCell("2026-03-05"), "Анна", -1_000, "7"],
  [dateCell("2026-03-05"), "борис", 500, ""],
];
const tiers = [
  ["Уровень", "От суммы", "Ставка баллов", "Предел списания"],
  ["База", "", "1 %", "50 %"],
  ["Серебро", 10_000, 0.1, 0.3],
];
const ledger = [
  ["Клиент", "Дата", "Вид", "Баллы", "Сгорают", "Заказ"],
  ["Анна", "01.03.2026", "начислено", 100, "10.03.2026", "7"],
  ["Анна", "02.03.2026", "списано", "30,5", "", ""],
  ["Борис", "03.03.2026", "возврат", 5, "", "8"],
  ["Чужой", "03.03.2026", "начислено", 5, "", ""],
  ["Анна", "когда-то", "начислено", 5, "", ""],
];
const settings = (term: unknown) => [
  ["Настройка", "Значение"],
  ["Срок баллов, дней", term],
];

describe("CLIENT_POINTS", () => {
  const ask = (asOf: string, more: readonly unknown[] = []) =>
    readable(
      clientPoints(russian, clients, purchases, tiers, asOf, more[0], more[1], more[2]),
    ) as unknown[][];

  test("without a ledger is what the purchases earn at the rate of the tier held before them", () => {
    expect(ask("04.03.2026")).toEqual([
      ["Клиент", "Баллы", "Скоро сгорят", "Сгорают", "Предел списания", "Можно списать", "Почему"],
      ["Анна", 199, 0, "", 0.3, "", "Баллов 199; за 30 дней ничего не сгорит."],
      ["", "", "", "", "", "", ""],
      ["Борис", 0, 0, "", "", "", "Баллов нет."],
    ]);
  });

  test("takes away what a refunded purchase earned", () => {
    expect(ask("05.03.2026").map(([, points]) => points)).toEqual(["Баллы", 99, "", 0]);
  });

  test("takes the term of points from Settings", () => {
    const term = [settings(10)];
    expect(ask("12.03.2026", term)[1]).toEqual([
      "Анна",
      99,
      99,
      "2026-03-12",
      0.3,
      "",
      "Баллов 99; за 30 дней сгорит 99, первые после 12.03.2026.",
    ]);
    expect(ask("13.03.2026", term)[1]!.slice(0, 4)).toEqual(["Анна", 0, 0, ""]);
  });

  test("from a ledger is its balance alone, and a balance below 0 is named", () => {
    expect(ask("05.03.2026", ["", ledger]).slice(1)).toEqual([
      [
        "Анна",
        69.5,
        69.5,
        "2026-03-10",
        0.3,
        "",
        "Баллов 69,50; за 30 дней сгорит 69,50, первые после 10.03.2026.",
      ],
      ["", "", "", "", "", "", ""],
      ["Борис", -5, 0, "", 0.5, "", "Меньше 0: списано или возвращено больше баллов, чем было."],
    ]);
  });

  test("leaves the ledger aside while it has no rows", () => {
    expect(ask("04.03.2026", ["", [ledger[0]]])).toEqual(ask("04.03.2026"));
  });

  test("returns how much of a bill may be paid: the balance, or the cap rounded down to the kopeck", () => {
    const redeemable = (bill: unknown) => ask("05.03.2026", ["", ledger, bill]).map((row) => row[5]);
    expect(redeemable(1_000)).toEqual(["Можно списать", 69.5, "", 0]);
    expect(redeemable("99,99")).toEqual(["Можно списать", 29.99, "", 0]);
    expect(redeemable([["99,99"]])).toEqual(redeemable(99.99));
  });

  test("refuses a ledger without its columns, and a bill that is no amount", () => {
    const call = (points: unknown, bill: unknown) =>
      problemOf(() => clientPoints(english, clients, purchases, tiers, "2026-03-05", "", points, bill));
    expect(call([["Клиент", "Дата"]], "")).toMatchObject({
      code: "no column",
      argument: "points",
      column: "kind",
    });
    expect(call("", "много")).toMatchObject({ code: "unreadable", argument: "bill", expects: "amount" });
  });
});
