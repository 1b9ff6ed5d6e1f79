import { receiptFaults } from "../domain/offers/receipt";
import { offerWordsIn } from "../i18n/offers";
import type { Locale } from "../sheets/reading/locale";
import { receiptSigns } from "../sheets/reading/receipt-signs";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { textArgument } from "./offer-arguments";

/**
 * What keeps the back of a receipt from being useful, by a glance at its words: no offer, no information and no feedback, or a price list; blank when
 * nothing does.
 *
 * @param {A2:A} text What is printed on the back, or a column of such texts.
 * @customfunction
 * @see theory 7.3
 */
export function receiptCheck(locale: Locale, text: unknown): Answer {
  const { receiptFault } = offerWordsIn(locale.language);
  return answerRows([textArgument("text", text)], (words) =>
    words === "" ? "" : receiptFaults(receiptSigns(words)).map(receiptFault).join(" "),
  );
}

export const RECEIPT_CHECK: FormulaEntry<typeof receiptCheck> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Что не так с оборотом чека, на беглый взгляд: нет ни предложения, ни сведений, ни отзыва или это прайс-лист; пусто — всё в порядке.",
      params: ["Текст на обороте чека или столбец таких текстов."],
    },
  },
};
