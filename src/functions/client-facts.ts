import { rhythm } from "../domain/cycle/rhythm";
import { purchaseHistoryOf } from "../domain/history/purchase-history";
import type { Base } from "../domain/records/base";
import { type ClientRows, rowsByClient } from "../domain/records/ledger";
import { growthSignCount } from "../domain/status/growth-signs";
import { beforeAllDays, type Day } from "../domain/values/day";
import { amountOf, divideMoney } from "../domain/values/money";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = [
  "firstPurchase",
  "lastPurchase",
  "purchases",
  "spend",
  "averageCheck",
  "rhythmDays",
  "growthSigns",
];

/**
 * What the purchases say of each client: first, last, count, spend, average order, rhythm and growth signs; a table with a header row.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf The day to judge on; later purchases are left out.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @customfunction
 * @see theory 2.5
 */
export function clientFacts(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, settings }, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  return answerTable(columns, sheet, locale, (place) => factsRow(base, rowsOf(place), locale, day));
}

export const CLIENT_FACTS: FormulaEntry<typeof clientFacts> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "Таблица: первая и последняя покупка каждого клиента, число, сумма, средний чек, ритм, признаки роста.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "День, на который нужен ответ; более поздних покупок ещё нет.",
        "Необязательно. «Настройки».",
      ],
    },
  },
};

function factsRow(base: Base, rows: ClientRows, locale: Locale, asOf: Day): Cell[] {
  const purchaseHistory = purchaseHistoryOf(base.ledger, rows, asOf);
  const { history } = purchaseHistory.purchasesOn(asOf);
  const purchases = history.days.length;
  const spend = purchaseHistory.spendBetween(beforeAllDays, asOf);
  return [
    dayCell(history.days[0] ?? null, locale),
    dayCell(history.days[purchases - 1] ?? null, locale),
    purchases,
    amountOf(spend),
    purchases === 0 ? "" : amountOf(divideMoney(spend, purchases)),
    rhythm(history.days, base.settings).days ?? "",
    growthSignCount(history, base.settings),
  ];
}
