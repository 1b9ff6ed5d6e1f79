import { clientTier as tierFor, tierGap } from "../domain/tiers/tier";
import { amountOf } from "../domain/values/money";
import type { Locale } from "../sheets/reading/locale";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { tiersWithoutWindow, turnoverArguments } from "./tier-arguments";

/**
 * Spend missing to the next loyalty tier; 0 when only purchases are missing, blank at the top.
 *
 * @param {B2:B} spend Net spend, or a column of it.
 * @param {C2:C} purchases Number of purchases, or a column of them.
 * @param {Tiers!A1:C} tiers The Tiers table with its header row, lowest tier first, without Window and Keep days.
 * @customfunction
 * @see theory 5.4
 */
export function clientTierGap(locale: Locale, spend: unknown, purchases: unknown, tiers: unknown): Answer {
  const table = tiersWithoutWindow(tiers, locale);
  return answerRows(turnoverArguments(spend, purchases, locale), (money, count) => {
    const turnover = { spend: money, purchases: count };
    const { missingSpend } = tierGap(tierFor(turnover, table), table, () => turnover);
    return missingSpend === null ? "" : amountOf(missingSpend);
  });
}

export const CLIENT_TIER_GAP: FormulaEntry<typeof clientTierGap> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "Сколько не хватает по сумме до следующего уровня; 0 — не хватает только покупок, пусто — уровень высший.",
      params: [
        "Сумма покупок за вычетом возвратов или столбец таких сумм.",
        "Число покупок или столбец таких чисел.",
        "«Уровни» с заголовками, низший уровень первым, без столбцов окна и удержания.",
      ],
    },
  },
};
