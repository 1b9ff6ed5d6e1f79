import { purchaseHistoryOf } from "../domain/history/purchase-history";
import type { Base } from "../domain/records/base";
import { type ClientRows, rowsByClient } from "../domain/records/ledger";
import { tierGap, tierKeptUntil, tierOn, turnoverOn } from "../domain/tiers/tier";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { wordsIn } from "../i18n/words";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = [
  "client",
  "tier",
  "keptUntil",
  "nextTier",
  "missingSpend",
  "missingPurchases",
  "why",
];

/**
 * The loyalty tier of each client from the purchases themselves, with windows and keep days: tier, until when, what the next one takes, and why.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Tiers!A1:I} tiers The Tiers table with its header row, lowest tier first.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 5.2
 */
export function clientTiers(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  tiers: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, tiers, settings }, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  return answerTable(columns, sheet, locale, (place) => [
    sheet.titleOf(place),
    ...tierCells(base, rowsOf(place), locale, day),
  ]);
}

export const CLIENT_TIERS: FormulaEntry<typeof clientTiers> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "Таблица: уровень каждого клиента по самим покупкам, до какого дня он держится, что нужно для следующего и почему.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "«Уровни» с заголовками, низший уровень первым.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function tierCells(base: Base, rows: ClientRows, locale: Locale, asOf: Day): Cell[] {
  const tiers = base.tiers ?? [];
  const purchaseHistory = purchaseHistoryOf(base.ledger, rows, asOf);
  const { tier, earnedOn } = tierOn(purchaseHistory, tiers, asOf);
  const gap = tierGap(tier, tiers, (next) => turnoverOn(purchaseHistory, next, asOf));
  const { tierWhy } = wordsIn(locale.language).verdicts;
  const isKept = earnedOn !== null && earnedOn < asOf;
  const keptUntil =
    tier === null || earnedOn === null ? null : tierKeptUntil(purchaseHistory, tier, earnedOn, asOf);
  return [
    tier?.name ?? "",
    dayCell(keptUntil, locale),
    gap.next?.name ?? "",
    gap.missingSpend === null ? "" : amountOf(gap.missingSpend),
    gap.missingPurchases ?? "",
    tiers.length === 0 ? "" : tierWhy(tier?.name ?? null, isKept, gap, formatterFor(locale.language)),
  ];
}
