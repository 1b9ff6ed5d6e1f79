import { describe, expect, test } from "vitest";
import { clientSubscription } from "../../src/functions/client-subscription";
import { figuresOf } from "../fixtures/figures";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const subscriptionFigures = figuresOf(clientSubscription);

const subscriptions = [
  [
    "Клиент",
    "Подписка",
    "Начало",
    "Плата",
    "Раз в N месяцев",
    "Окончание",
    "Прекращена",
    "Причина прекращения",
    "Цена по отдельности",
    "Себестоимость",
  ],
  ["Анна", "Кофе", dateCell("2026-01-31"), "1 000,00 ₽", "", "", "", "", 1300, 600],
  ["Борис", "Уход", "31.01.2025", 12000, 12, "", "", "", "", ""],
  ["", "", "", "", "", "", "", "", "", ""],
  ["Вера", "Кофе", "01.01.2026", 1000, 1, "31.01.2026", "", "", "", ""],
  ["Глеб", "Кофе", "01.01.2026", 1000, 1, "", "10.02.2026", "Клиент отказался", 900, 1100],
  ["Дина", "Кофе", "01.03.2026", 1000, 1, "", "", "", "", ""],
  ["Ева", "Кофе", "01.01.2026", "", 1, "", "", "", "", ""],
  ["Жан", "Кофе", "01.01.2026", 1000, 1.5, "", "", "", "", ""],
  ["Зоя", "Кофе", "01.01.2026", 1000, 1, "31.12.2025", "", "", "", ""],
];
const blank = Array(8).fill("");

describe("CLIENT_SUBSCRIPTION", () => {
  test("answers a row for each subscription; what cannot be read is blank", () => {
    expect(readable(subscriptionFigures(russian, subscriptions, "15.02.2026", ""))).toEqual([
      [
        "Клиент",
        "Подписка",
        "Состояние",
        "Причина прекращения",
        "Следующая оплата",
        "Выручка в месяц",
        "Экономия клиента",
        "Наша маржа",
      ],
      ["Анна", "Кофе", "действует", "", "2026-02-28", 1000, 300, 0.4],
      ["Борис", "Уход", "действует", "", "2027-01-31", 1000, "", ""],
      blank,
      ["Вера", "Кофе", "прекращена", "срок закончился", "", 0, "", ""],
      ["Глеб", "Кофе", "прекращена", "клиент отказался", "", 0, -100, -0.1],
      ["Дина", "Кофе", "ещё не началась", "", "2026-03-01", 0, "", ""],
      blank,
      blank,
      blank,
    ]);
  });

  test("answers in English, a charge of the day itself included", () => {
    const [, anna, , , vera] = readable(
      subscriptionFigures(english, subscriptions, "2026-02-28", ""),
    ) as unknown[][];
    expect(anna).toEqual(["Анна", "Кофе", "active", "", "2026-02-28", 1000, 300, 0.4]);
    expect(vera!.slice(2, 4)).toEqual(["ended", "term ended"]);
  });
});
