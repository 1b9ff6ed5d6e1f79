import { describe, expect, test } from "vitest";
import { baseEffects } from "../../src/functions/base-effects";
import { clientEffects } from "../../src/functions/client-effects";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const clients = [
  ["Клиент", "Кто рекомендовал"],
  ["Анна", ""],
  ["Борис", "анна"],
  ["", ""],
  ["Вера", "Глеб"],
  ["Глеб", "Вера"],
  ["Дина", "Сосед"],
  ["Егор", "Егор"],
];
const purchases = [
  ["Дата", "Клиент", "Товар", "Сумма", "Себестоимость", "Заказ"],
  [dateCell("2026-01-01"), "Анна", "Кофе", "1 000,00", 600, "1"],
  ["01.02.2026", "Анна", "Кофе", 500, 300, "2"],
  ["01.02.2026", "Анна", "Молоко", 100, "", "2"],
  ["02.02.2026", "Анна", "Молоко", -40, "", "2"],
  ["02.02.2026", "Борис", "Кофе", 800, 500, "3"],
  ["03.02.2026", "Вера", "Кофе", 300, "", "4"],
  ["04.02.2026", "Глеб", "Кофе", 200, "", "5"],
  ["31.03.2026", "Борис", "Кофе", 999, 1, "6"],
];
const asOf = "15.03.2026";

describe("CLIENT_EFFECTS", () => {
  test("values the loyalty of each client in revenue, then in margin, and names what is unknown", () => {
    expect(readable(clientEffects(russian, clients, purchases, asOf, undefined))).toEqual([
      [
        "Клиент",
        "Повторные покупки",
        "Перекрёстные продажи",
        "По рекомендациям",
        "Ценность лояльности",
        "Всё дерево рекомендаций",
        "Повторные покупки, маржа",
        "Перекрёстные продажи, маржа",
        "По рекомендациям, маржа",
        "Ценность лояльности, маржа",
        "Всё дерево рекомендаций, маржа",
        "Почему",
      ],
      [
        "Анна",
        ...[500, 60, 800, 1360, 800],
        ...[200, -40, 300, 460, 300],
        "Привёл 1 клиента; 1 строка без себестоимости — вне маржи",
      ],
      ["Борис", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ""],
      ["", "", "", "", "", "", "", "", "", "", "", ""],
      [
        "Вера",
        ...[0, 0, 200, 200, 200],
        ...[0, 0, "", "", ""],
        "Привёл 1 клиента; рекомендации по кругу: Вера → Глеб → Вера; 1 строка без себестоимости — вне маржи",
      ],
      [
        "Глеб",
        ...[0, 0, 300, 300, 300],
        ...[0, 0, "", "", ""],
        "Привёл 1 клиента; рекомендации по кругу: Вера → Глеб → Вера; 1 строка без себестоимости — вне маржи",
      ],
      ["Дина", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "Порекомендовал «Сосед», которого нет на листе «Клиенты»"],
      ["Егор", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "«Егор» указан как порекомендовавший сам себя"],
    ]);
  });

  test("leaves every margin blank where no row has a cost", () => {
    const bare = purchases.map(([day, client, product, amount]) => [day, client, product, amount]);
    const answer = clientEffects(english, clients, bare, "2026-03-15", undefined);
    expect(answer[0]!.slice(0, 6)).toEqual([
      "Client",
      "Repeat",
      "Cross-sell",
      "Referral",
      "Loyalty value",
      "Whole tree",
    ]);
    for (const row of answer.slice(1)) expect(row.slice(6, 11)).toEqual(["", "", "", "", ""]);
  });

  test("names a few of a long circle", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G"];
    const round = [["Client", "Referred by"], ...names.map((name, i) => [name, names[(i + 6) % 7]!])];
    const bought = [
      ["Date", "Client", "Amount"],
      ["2026-01-01", "A", 5],
    ];
    const [, first] = clientEffects(english, round, bought, "2026-03-15", undefined);
    expect(first!.at(-1)).toBe(
      "Brought 1 client, 6 in the whole tree; circle of referrals: A → B → C → D → E → F → …",
    );
  });
});

describe("BASE_EFFECTS", () => {
  test("adds up to all revenue and all known margin", () => {
    expect(readable(baseEffects(russian, clients, purchases, asOf, "", undefined))).toEqual([
      ["Эффект", "Строк покупок", "Выручка", "Маржа", "Доля выручки", "Почему"],
      ["привлечение", 1, 1000, 400, 1000 / 2860, ""],
      ["рекомендации", 3, 1300, 300, 1300 / 2860, "2 строки без себестоимости — вне маржи"],
      ["повторные покупки", 1, 500, 200, 500 / 2860, ""],
      ["перекрёстные продажи", 2, 60, -40, 60 / 2860, "1 строка без себестоимости — вне маржи"],
      ["всего", 7, 2860, 860, 1, "3 строки без себестоимости — вне маржи"],
    ]);
  });

  test("of a span of days keeps the effects that the whole past gave", () => {
    const answer = baseEffects(english, clients, purchases, "2026-02-01", dateCell("2026-02-01"), undefined);
    expect(answer.slice(1).map(([effect, rows, revenue]) => [effect, rows, revenue])).toEqual([
      ["acquired", 0, 0],
      ["referral", 0, 0],
      ["repeat", 1, 500],
      ["cross-sell", 1, 100],
      ["all together", 2, 600],
    ]);
  });

  test("has no shares of nothing", () => {
    const answer = baseEffects(english, clients, purchases, "2025-01-01", "", undefined);
    expect(answer.slice(1).map((row) => row[4])).toEqual(["", "", "", "", ""]);
  });
});
