import { lastBought } from "../domain/history/last-bought";
import { removedOrders } from "../domain/history/removed-orders";
import {
  byDue,
  consumablesOf,
  type MissingConsumable,
  missingConsumables,
} from "../domain/offers/cross-sell";
import type { Base } from "../domain/records/base";
import { rowsByClient } from "../domain/records/ledger";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { answerList, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = ["client", "owns", "neverBought", "due", "price"];

/**
 * What to offer to whom: every consumable that a client has never bought, though the client owns the product that needs it; a list, earliest due first.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; its Product column is needed.
 * @param {Products!A1:H} products The Products table with its header row; Consumable of names the product that needs it.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row, for cycles of categories.
 * @customfunction
 * @see theory 7.9
 */
export function clientCrossSell(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  products: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, products, settings }, locale);
  const titleOf = (product: string) => base.products?.get(product)?.title ?? product;
  return answerList(
    columns,
    missingOf(base, day).sort(byDue),
    locale,
    ({ place, owned, consumable, due }) => {
      const price = base.products?.get(consumable)?.price ?? null;
      return [
        sheet.titleOf(place),
        titleOf(owned),
        titleOf(consumable),
        dayCell(due, locale),
        price === null ? "" : amountOf(price),
      ];
    },
  );
}

export const CLIENT_CROSS_SELL: FormulaEntry<typeof clientCrossSell> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Список: что кому предложить — расходники, которых клиент ещё не покупал, хотя товар для них у него есть; ближайший срок первым.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками; нужен столбец «Товар».",
        "«Товары» с заголовками; «Расходник для» называет товар, которому он нужен.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: из неё циклы категорий.",
      ],
    },
  },
};

/** What every client misses, client by client. */
function missingOf(base: Base, asOf: Day): (MissingConsumable & { readonly place: number })[] {
  const products = base.products ?? new Map();
  const consumables = consumablesOf(products);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  return base.clients.flatMap((_, place) => {
    const rows = rowsOf(place);
    const bought = lastBought(base.ledger, rows, removedOrders(base.ledger, rows, asOf), asOf);
    return missingConsumables(bought, consumables, products).map((missing) => ({ ...missing, place }));
  });
}
