import { subscriptionStanding } from "../domain/offers/subscription";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { offerWordsIn } from "../i18n/offers";
import { whyWordsIn } from "../i18n/why";
import { wordsIn } from "../i18n/words";
import type { ColumnCode } from "../sheets/columns/columns";
import { subscriptionsSheet } from "../sheets/columns/subscriptions";
import { readSubscriptions, type WrittenSubscription } from "../sheets/readers/subscriptions";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readTable } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { answerList, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = [
  "client",
  "subscription",
  "state",
  "endedBecause",
  "nextCharge",
  "monthlyRevenue",
  "saving",
  "margin",
  "why",
];

/**
 * Where each subscription stands: active or ended and why, the next charge, its revenue a month, what the client saves and our margin.
 *
 * @param {Subscriptions!A1:K} subscriptions The Subscriptions table with its header row.
 * @param {Today} asOf The day to judge on; a charge on that very day is the next one.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 7.5
 */
export function clientSubscription(
  locale: Locale,
  subscriptions: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const own = mappedIn(settings).sheets.get("subscriptions");
  const table = readTable("subscriptions", subscriptions, subscriptionsSheet, own);
  const { rows } = readSubscriptions(table, locale);
  return answerList(columns, rows, locale, (row) => subscriptionCells(row, locale, day));
}

export const CLIENT_SUBSCRIPTION: FormulaEntry<typeof clientSubscription> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: действует ли каждая подписка и почему прекращена, следующая оплата, выручка в месяц, экономия клиента и наша маржа.",
      params: [
        "«Подписки» с заголовками.",
        "День, на который нужен ответ; оплата в этот самый день считается следующей.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function subscriptionCells(row: WrittenSubscription, locale: Locale, asOf: Day): Cell[] {
  const standing = subscriptionStanding(row, asOf);
  const { state, nextCharge, monthlyRevenue, saving, marginShare } = standing;
  const { vocabulary } = wordsIn(locale.language);
  return [
    row.client,
    row.subscription,
    offerWordsIn(locale.language).subscriptionStates[state.value],
    state.because === null ? "" : vocabulary.endReasons[state.because][0]!,
    dayCell(nextCharge, locale),
    amountOf(monthlyRevenue),
    saving === null ? "" : amountOf(saving),
    marginShare ?? "",
    whyWordsIn(locale.language).subscriptionWhy(row, standing, formatterFor(locale.language)),
  ];
}
