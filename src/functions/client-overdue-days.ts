import { overdueDays } from "../domain/cycle/overdue";
import type { Locale } from "../sheets/reading/locale";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { cycleArgument, dayArgument, requiredDay } from "./row-arguments";

/**
 * Whole days past a client's expected next purchase; 0 while on time, blank without a cycle or a purchase.
 *
 * @param {C2:C} lastPurchase Day of the last purchase, or a column of them.
 * @param {30} cycleDays Purchase cycle in days, or a column of them; no or 0 = one-off.
 * @param {Today} asOf The day to judge on.
 * @customfunction
 * @see theory 3.2
 */
export function clientOverdueDays(
  locale: Locale,
  lastPurchase: unknown,
  cycleDays: unknown,
  asOf: unknown,
): Answer {
  return answerRows(
    [
      dayArgument("last_purchase", lastPurchase, locale),
      cycleArgument("cycle_days", cycleDays, locale),
      requiredDay("as_of", asOf, locale),
    ],
    (last, cycle, day) => overdueDays(last, cycle, day) ?? "",
  );
}

export const CLIENT_OVERDUE_DAYS: FormulaEntry<typeof clientOverdueDays> = {
  class: "everyday",
  help: {
    ru: {
      about: "На сколько дней клиент опоздал с покупкой; 0 — вовремя, пусто — нет цикла или покупок.",
      params: [
        "День последней покупки или столбец таких дней.",
        "Цикл покупок в днях или столбец циклов; нет или 0 — разовые продажи.",
        "День, на который нужен ответ.",
      ],
    },
  },
};
