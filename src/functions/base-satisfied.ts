import {
  retentionCostShare,
  type SatisfiedMonth,
  satisfiedBase,
  satisfiedShare,
} from "../domain/base/satisfied";
import type { Money } from "../domain/values/money";
import { baseAnalysisWordsIn } from "../i18n/base-analysis";
import { readBase } from "../sheets/base/base";
import { readBaseSettings } from "../sheets/readers/base-settings";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { moneyOr } from "./shown-numbers";
import { titledRows } from "./titled-rows";

/**
 * The satisfied base by month: clients whose last rating is 4 or 5, growth, their share of profit, and the share of profit spent on keeping clients.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; without Cost no profit is known.
 * @param {Touches!A1:K} touches The Touches table with its header row; ratings stand in its column Rating.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table; Retention costs a month is a row of it.
 * @customfunction
 * @see theory 11.8
 */
export function baseSatisfied(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  touches: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base } = readBase({ clients, purchases, touches, settings }, locale);
  const { retentionCost } = readBaseSettings("settings", settings, locale);
  return titledRows(
    baseAnalysisWordsIn(locale.language).satisfiedTitles,
    satisfiedBase(base, day).map((month) => satisfiedRow(month, retentionCost, locale)),
  );
}

export const BASE_SATISFIED: FormulaEntry<typeof baseSatisfied> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: база довольных по месяцам — клиенты с последней оценкой 4 или 5, прирост, их доля прибыли и доля прибыли, что уходит на удержание.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки»; без себестоимости прибыль неизвестна.",
        "«Касания» со столбцом «Оценка».",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: затраты на удержание.",
      ],
    },
  },
};

function satisfiedRow(month: SatisfiedMonth, retentionCost: Money | null, locale: Locale) {
  const { satisfiedWhy, unknown } = baseAnalysisWordsIn(locale.language);
  const before = month.clients - month.grown;
  return {
    month: dayCell(month.month.first, locale),
    clients: month.clients,
    grown: month.grown,
    growth: before === 0 ? unknown : month.grown / before,
    profit: moneyOr(unknown, theirProfit(month)),
    share: satisfiedShare(month) ?? unknown,
    keeping: retentionCostShare(month, retentionCost) ?? unknown,
    why: satisfiedWhy(month, formatterFor(locale.language)),
  };
}

/** Nothing bought is a profit of 0; sales without any cost are an unknown one. */
function theirProfit({ theirProfit: { profit, withoutCost } }: SatisfiedMonth): Money | null {
  return profit ?? (withoutCost > 0 ? null : 0);
}
