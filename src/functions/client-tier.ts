import { clientTier as tierFor } from "../domain/tiers/tier";
import type { Locale } from "../sheets/reading/locale";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { tiersWithoutWindow, turnoverArguments } from "./tier-arguments";

/**
 * The loyalty tier that a client's spend and number of purchases reach; blank when none.
 *
 * @param {B2:B} spend Net spend, or a column of it.
 * @param {C2:C} purchases Number of purchases, or a column of them.
 * @param {Tiers!A1:C} tiers The Tiers table with its header row, lowest tier first, without Window and Keep days.
 * @customfunction
 * @see theory 5.2
 */
export function clientTier(locale: Locale, spend: unknown, purchases: unknown, tiers: unknown): Answer {
  const table = tiersWithoutWindow(tiers, locale);
  return answerRows(
    turnoverArguments(spend, purchases, locale),
    (money, count) => tierFor({ spend: money, purchases: count }, table)?.name ?? "",
  );
}

export const CLIENT_TIER: FormulaEntry<typeof clientTier> = {
  class: "everyday",
  help: {
    ru: {
      about: "Уровень, которого клиент достиг по сумме и числу покупок; пусто, если никакого.",
      params: [
        "Сумма покупок за вычетом возвратов или столбец таких сумм.",
        "Число покупок или столбец таких чисел.",
        "«Уровни» с заголовками, низший уровень первым, без столбцов окна и удержания.",
      ],
    },
  },
};
