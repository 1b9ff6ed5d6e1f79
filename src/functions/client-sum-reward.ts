import { purchaseHistoryOf } from "../domain/history/purchase-history";
import { rowsByClient } from "../domain/records/ledger";
import { type SumReward, sumReward } from "../domain/tiers/sum-reward";
import { amountOf, moneyOf } from "../domain/values/money";
import { whyWordsIn } from "../i18n/why";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { sumArgument } from "./row-arguments";

const columns: readonly ColumnCode[] = [
  "client",
  "rewardedOn",
  "validUntil",
  "isValid",
  "towardsReward",
  "missingSpend",
  "why",
];

/**
 * The reward for a sum of orders, such as half a year of free delivery: the day each client earned it, until when it holds and what is missing to the next.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {10000} sum The sum of orders that earns the reward.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 7.6
 */
export function clientSumReward(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  sum: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const toReach = moneyOf(sumArgument("sum", firstCell(sum), locale).at(0)!.value);
  const { base, clients: sheet } = readBase({ clients, purchases, settings }, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  return answerTable(columns, sheet, locale, (place) => {
    const purchaseHistory = purchaseHistoryOf(base.ledger, rowsOf(place), day);
    const reward = sumReward(base.ledger, rowsOf(place), purchaseHistory, toReach, day);
    return [sheet.titleOf(place), ...rewardCells(reward, locale)];
  });
}

export const CLIENT_SUM_REWARD: FormulaEntry<typeof clientSumReward> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: награда за сумму заказов — в какой день клиент её получил, до какого дня она действует (6 месяцев) и сколько набрано до следующей.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "Сумма заказов, за которую положена награда.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function rewardCells(reward: SumReward, locale: Locale): Cell[] {
  return [
    dayCell(reward.earnedOn, locale),
    dayCell(reward.validUntil, locale),
    reward.isValid,
    amountOf(reward.progress),
    amountOf(reward.missing),
    whyWordsIn(locale.language).sumRewardWhy(reward, formatterFor(locale.language)),
  ];
}
