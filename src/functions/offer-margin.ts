import { billAfter, type Cut } from "../domain/offers/bill";
import { marginLeft } from "../domain/offers/margin";
import type { Money } from "../domain/values/money";
import { whyWordsIn } from "../i18n/why";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { answerWideRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { marginCells } from "./margin-cells";
import { discountsArgument, priceArgument, shareArgument } from "./offer-arguments";
import { settingsFrom } from "./status-arguments";

const blank: readonly Cell[] = ["", "", "", "", ""];

/**
 * What discounts one after another leave of a price, in five cells: bill, margin, verdict, the share of extra sales needed to earn the same, and why.
 *
 * @param {D2:D} price Price before discounts, or a column of them.
 * @param {E2:E} cost What it costs us, or a column of them.
 * @param {"7%; 3+1"} discounts Discounts joined by ; or in columns side by side; 3+1 = every fourth is free.
 * @param {20%} minMargin Optional. The least margin, or a column of them; blank = the floor in Settings.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row, for the margin floor.
 * @customfunction
 * @see theory 7.7
 */
export function offerMargin(
  locale: Locale,
  price: unknown,
  cost: unknown,
  discounts: unknown,
  minMargin: unknown,
  settings: unknown,
): Cell[][] {
  const { marginFloor } = settingsFrom(settings, locale);
  const { marginWhy: why } = whyWordsIn(locale.language);
  const format = formatterFor(locale.language);
  return answerWideRows<[Money | null, Money | null, Cut[], number | null]>(
    blank,
    [
      priceArgument("price", price, locale),
      priceArgument("cost", cost, locale),
      discountsArgument("discounts", discounts, locale),
      shareArgument("min_margin", minMargin, locale),
    ],
    (paid, costs, cuts, floor) => {
      if (paid === null || costs === null) return [...blank];
      const product = { price: paid, cost: costs, floor: floor ?? marginFloor };
      const left = marginLeft(product, billAfter(paid, cuts));
      return [...marginCells(left, locale), why(left, product.floor, format)];
    },
  );
}

export const OFFER_MARGIN: FormulaEntry<typeof offerMargin> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Что останется от цены после скидок одна за другой: чек, маржа, вывод, на сколько больше надо продать, чтобы заработать столько же, и почему.",
      params: [
        "Цена до скидок или столбец цен.",
        "Себестоимость или столбец себестоимостей.",
        "Скидки через ; или в соседних столбцах; 3+1 — каждый четвёртый бесплатно.",
        "Необязательно. Наименьшая маржа или столбец таких долей; пусто — порог из настроек.",
        "Необязательно. «Настройки»: из неё порог маржи.",
      ],
    },
  },
};
