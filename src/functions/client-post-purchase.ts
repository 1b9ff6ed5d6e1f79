import { offerWindow } from "../domain/offers/offer-window";
import { offerWordsIn } from "../i18n/offers";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { dayArgument, requiredDay } from "./row-arguments";
import { settingsFrom } from "./status-arguments";

/**
 * Where a client stands after a purchase: too early for the next offer and until when, open with the days left, or closed; blank without a purchase.
 *
 * @param {C2:C} lastPurchase Day of the last purchase, or a column of them.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @customfunction
 * @see theory 7.1
 */
export function clientPostPurchase(
  locale: Locale,
  lastPurchase: unknown,
  asOf: unknown,
  settings: unknown,
): Answer {
  const rules = settingsFrom(settings, locale);
  const texts = offerWordsIn(locale.language).offerWindow;
  const format = formatterFor(locale.language);
  return answerRows(
    [dayArgument("last_purchase", lastPurchase, locale), requiredDay("as_of", asOf, locale)],
    (last, day) => {
      const window = offerWindow(last, rules, day);
      return window === null ? "" : texts(window, format);
    },
  );
}

export const CLIENT_POST_PURCHASE: FormulaEntry<typeof clientPostPurchase> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Пора ли делать следующее предложение после покупки: ещё рано (и до какого дня), открыто (и сколько дней осталось) или закрыто; пусто, если покупок нет.",
      params: [
        "День последней покупки или столбец таких дней.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
      ],
    },
  },
};
