import { isOverdue } from "../domain/cycle/overdue";
import type { Locale } from "../sheets/reading/locale";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { cycleArgument, dayArgument, requiredDay } from "./row-arguments";

/**
 * TRUE when a client has not bought for longer than the purchase cycle, FALSE while on time or without a cycle.
 *
 * @param {C2:C} lastPurchase Day of the last purchase, or a column of them.
 * @param {30} cycleDays Purchase cycle in days, or a column of them; no or 0 = one-off.
 * @param {Today} asOf The day to judge on.
 * @customfunction
 * @see theory 3.2
 */
export function clientOverdue(
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
    isOverdue,
  );
}

export const CLIENT_OVERDUE: FormulaEntry<typeof clientOverdue> = {
  class: "everyday",
  help: {
    ru: {
      about: "ИСТИНА, если клиент не покупал дольше цикла; ЛОЖЬ, если ещё вовремя или цикла нет.",
      params: [
        "День последней покупки или столбец таких дней.",
        "Цикл покупок в днях или столбец циклов; нет или 0 — разовые продажи.",
        "День, на который нужен ответ.",
      ],
    },
  },
};
