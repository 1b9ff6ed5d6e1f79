import { nextPurchase } from "../domain/cycle/cycle";
import { dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { cycleArgument, dayArgument } from "./row-arguments";

/**
 * The day on which a client is expected to buy again: last purchase + cycle; blank without either.
 *
 * @param {C2:C} lastPurchase Day of the last purchase, or a column of them.
 * @param {30} cycleDays Purchase cycle in days, or a column of them; no or 0 = one-off.
 * @customfunction
 * @see theory 3.3
 */
export function clientNextPurchase(locale: Locale, lastPurchase: unknown, cycleDays: unknown): Answer {
  return answerRows(
    [dayArgument("last_purchase", lastPurchase, locale), cycleArgument("cycle_days", cycleDays, locale)],
    (last, cycle) => dayCell(nextPurchase(last, cycle), locale),
  );
}

export const CLIENT_NEXT_PURCHASE: FormulaEntry<typeof clientNextPurchase> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "День, когда клиент должен купить снова: последняя покупка + цикл; пусто, если чего-то из них нет.",
      params: [
        "День последней покупки или столбец таких дней.",
        "Цикл покупок в днях или столбец циклов; нет или 0 — разовые продажи.",
      ],
    },
  },
};
