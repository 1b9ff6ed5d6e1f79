import { purchaseHistoryOf } from "../domain/history/purchase-history";
import { rowsByClient } from "../domain/records/ledger";
import { type NthFree, nthFree, nthFreeDiscount } from "../domain/tiers/nth-free";
import { whyWordsIn } from "../i18n/why";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { nameArgument, unitsArgument } from "./row-arguments";

const columns: readonly ColumnCode[] = [
  "client",
  "paidUnits",
  "freeTaken",
  "freeEarned",
  "towardsFree",
  "untilFree",
  "effectiveDiscount",
  "why",
];

/**
 * The N-th unit free, as in "3 coffees, the 4th free": a table of what each client has paid of a product, the free ones due and how many are left to the next.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Products!A2} product The name of the product; a purchase with amount 0 is a free unit taken.
 * @param {3} paidUnits How many are paid before one is free.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 7.6
 */
export function clientNthFree(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  product: unknown,
  paidUnits: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { value: name } = nameArgument("product", firstCell(product)).at(0)!;
  const { value: units } = unitsArgument("paid_units", firstCell(paidUnits), locale).at(0)!;
  const { base, clients: sheet } = readBase({ clients, purchases, settings }, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  const programme = { product: base.keyOf(name), paidUnits: units };
  return answerTable(columns, sheet, locale, (place) => {
    const purchaseHistory = purchaseHistoryOf(base.ledger, rowsOf(place), day);
    const standing = nthFree(base.ledger, rowsOf(place), purchaseHistory, programme, day);
    return [sheet.titleOf(place), ...freeCells(standing, units, locale)];
  });
}

export const CLIENT_NTH_FREE: FormulaEntry<typeof clientNthFree> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: «купи несколько — следующая бесплатно». Сколько единиц товара каждый клиент оплатил, сколько ему положено бесплатно и сколько осталось до следующей.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "Название товара. Покупка на сумму 0 — бесплатная единица, клиент её уже получил.",
        "Сколько единиц оплачивают до бесплатной: 3 — четвёртая бесплатно.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function freeCells(standing: NthFree, paidUnits: number, locale: Locale): Cell[] {
  const { paid, taken, earned, progress } = standing;
  const why = whyWordsIn(locale.language).nthFreeWhy(standing, paidUnits, formatterFor(locale.language));
  return [paid, taken, earned, progress, paidUnits - progress, nthFreeDiscount(paidUnits), why];
}
