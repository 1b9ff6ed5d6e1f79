import { describe, expect, test } from "vitest";
import { offerWorstBill } from "../../src/functions/offer-worst-bill";
import { problemOf } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const products = [
  ["Товар", "Цена", "Себестоимость", "Мин. маржа"],
  ["Кофе", 100, 60, "20\u00a0%"],
  ["Чай", "", 5, ""],
  ["", "", "", ""],
  ["Сахар", 50, 10, ""],
];
const offers = [
  ["Предложение", "Вид", "До какого дня", "Товар", "Скидка", "Бесплатно после, шт.", "Не вместе с"],
  ["Карта кофе", "Каждый n-й бесплатно", "", "Кофе", "", 3, ""],
  ["Весна", "", "31.05.2026", "", "10 %", "", ""],
];
const tiers = [
  ["Уровень", "Скидка", "Предел списания"],
  ["Гость", "7 %", ""],
];

describe("OFFER_WORST_BILL", () => {
  test("answers a row for each product, the blank and the unpriced one included", () => {
    expect(offerWorstBill(russian, products, offers, tiers, "15.03.2026", "")).toEqual([
      ["Товар", "Наименьший чек", "Наша маржа", "Вывод", "Сочетание", "Что изменить"],
      [
        "Кофе",
        62.78,
        278 / 6278,
        "ниже порога",
        "Гость 7\u00a0% + Карта кофе 3+1 + Весна 10\u00a0%",
        "Карта кофе: 3+1 → 9+1",
      ],
      ["Чай", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["Сахар", 41.85, 3185 / 4185, "в норме", "Гость 7\u00a0% + Весна 10\u00a0%", ""],
    ]);
  });

  test("without a day every offer counts; on a day those that are over do not", () => {
    const bill = (asOf: unknown) => offerWorstBill(russian, products, offers, "", asOf, "")[1]![1];
    expect([bill(""), bill("31.05.2026"), bill("01.06.2026")]).toEqual([67.5, 67.5, 75]);
  });

  test("names in English what must not be combined, and where one change is not enough", () => {
    const one = [
      ["Product", "Price", "Cost"],
      ["Coffee", 100, 74.9],
    ];
    const header = ["Offer", "Kind", "Discount", "Not with"];
    const small = [header, ["Bulk", "volume discount", 0.25, ""], ["Spring", "", 0.001, ""]];
    expect(offerWorstBill(english, one, small, "", "", "")[1]).toEqual([
      "Coffee",
      74.93,
      3 / 7493,
      "ok",
      "Bulk 25% + Spring 0.1%",
      "",
    ]);
    const settings = [
      ["Setting", "Value"],
      ["Margin floor", 0.0013],
    ];
    expect(offerWorstBill(english, one, small, "", "", settings)[1]!.slice(3)).toEqual([
      "below floor",
      "Bulk 25% + Spring 0.1%",
      "Bulk: Not with “Spring”",
    ]);
    const twice = [header, ["One", "", 0.3, ""], ["Two", "", 0.4, ""]];
    expect(offerWorstBill(english, one, twice, "", "", "")[1]!.slice(3)).toEqual([
      "loss",
      "Two 40%",
      "no single change is enough",
    ]);
    const dear = [one[0], ["Coffee", 70, 74]];
    expect(offerWorstBill(english, dear, [header], "", "", "")[1]!.slice(3)).toEqual([
      "loss",
      "no discounts",
      "the price itself is below the floor",
    ]);
  });

  test("a blank redeem cap is the whole bill where a tier earns points, and no points where none does", () => {
    const bill = (rate: unknown, cap: unknown) =>
      offerWorstBill(
        russian,
        products,
        [offers[0]],
        [
          ["Уровень", "Ставка баллов", "Предел списания"],
          ["Гость", rate, cap],
        ],
        "",
        "",
      )[1]!.slice(1, 5);
    expect(bill("", "")).toEqual([100, 0.4, "в норме", "без скидок"]);
    expect(bill("5 %", "")).toEqual([0, "", "убыток", "баллы Гость до 100\u00a0%"]);
    expect(bill("", "30\u00a0%")[0]).toBe(70);
    expect(bill("5\u00a0%", "нет")).toEqual([100, 0.4, "в норме", "без скидок"]);
  });

  test("refuses a discount that cannot be read, for it would hide the worst bill", () => {
    const bad = (row: unknown[]) =>
      problemOf(() => offerWorstBill(russian, products, [offers[0]!, row], tiers, "", ""));
    expect(bad(["Весна", "", "", "", 10, "", ""])).toEqual({
      code: "bad cell",
      argument: "offers",
      row: 2,
      column: "discount",
      problem: "not a share",
      text: "10",
    });
    expect(bad(["Весна", "акция", "", "", 0.1, "", ""])).toMatchObject({ column: "kind" });
    expect(bad(["", "", "", "", 0.1, "", ""])).toMatchObject({ column: "offer", problem: "blank" });
    expect(
      problemOf(() => offerWorstBill(russian, products, offers, [tiers[0], ["Гость", "много", ""]], "", "")),
    ).toMatchObject({ argument: "tiers", row: 2, column: "discount", problem: "not a number" });
  });
});
