import { describe, expect, test } from "vitest";
import { clientCrossSell } from "../../src/functions/client-cross-sell";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const clients = [["Клиент"], ["Анна"], ["Борис"], ["анна"], ["Вера"]];
const products = [
  ["Товар", "Категория", "Цикл, дней", "Цена", "Расходник для"],
  ["Кофемашина", "Техника", "нет", 90000, ""],
  ["Гриндер", "", "", "", ""],
  ["Таблетки", "Химия", "", "1 290,50", "кофемашина"],
  ["Фильтр", "", 60, 500, "Кофемашина; Гриндер"],
  ["Щётка", "", "нет", "", "Гриндер"],
];
const purchases = [
  ["Дата", "Клиент", "Товар", "Сумма", "Заказ"],
  [dateCell("2026-01-01"), "Анна", "Кофемашина", 90000, "1"],
  ["10.01.2026", "Анна", "Гриндер", 9000, "2"],
  ["01.02.2026", "Борис", "кофемашина", 90000, "3"],
  ["02.02.2026", "Борис", "Фильтр", 500, "4"],
  ["01.02.2026", "Вера", "Кофемашина", 90000, "5"],
  ["02.02.2026", "Вера", "Кофемашина", -90000, "5"],
];
const settings = [
  ["Настройка", "Значение"],
  ["Цикл: Химия", 30],
];
const list = (asOf: string, given: unknown = settings) =>
  readable(clientCrossSell(russian, clients, purchases, products, asOf, given));

describe("CLIENT_CROSS_SELL", () => {
  test("lists what each owner has never bought, the earliest due first, those without a cycle last", () => {
    expect(list("15.03.2026")).toEqual([
      ["Клиент", "Есть у клиента", "Ещё не покупал", "Срок", "Цена"],
      ["Анна", "Кофемашина", "Таблетки", "2026-01-31", 1290.5],
      ["Анна", "Кофемашина", "Фильтр", "2026-03-02", 500],
      ["Борис", "Кофемашина", "Таблетки", "2026-03-03", 1290.5],
      ["Анна", "Гриндер", "Щётка", "", ""],
    ]);
  });

  test("counts only what was bought by the day: a returned order is not owned", () => {
    expect(list("01.02.2026")).toHaveLength(1 + 3 + 2 + 2);
    expect(list("02.02.2026")).toHaveLength(1 + 3 + 1);
    expect(list("31.12.2025")).toHaveLength(1);
  });

  test("counts from the latest purchase of what is owned", () => {
    const again = [...purchases, ["01.03.2026", "Борис", "Кофемашина", 90000, "9"]];
    const rows = readable(
      clientCrossSell(english, clients, again, products, "2026-03-15", settings),
    ) as unknown[][];
    expect(rows.find(([client]) => client === "Борис")).toEqual([
      "Борис",
      "Кофемашина",
      "Таблетки",
      "2026-03-31",
      1290.5,
    ]);
  });
});
