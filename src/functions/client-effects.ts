import { type LoyaltyValue, loyaltyValues } from "../domain/effects/loyalty-value";
import type { Earned } from "../domain/history/earned";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { columnTitles } from "../i18n/column-titles";
import { effectWordsIn, loyaltyWhy } from "../i18n/effects";
import { type BaseSheets, readBase } from "../sheets/base/base";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { titledTable } from "./titled-table";

/**
 * What the loyalty of each client is worth: bought again, bought another product, first purchases of those they brought; revenue, then margin.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Referred by names who brought a client.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; Cost is needed for the margin.
 * @param {Today} asOf The day to judge on; later purchases are left out.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 10.2
 */
export function clientEffects(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const sheets = readBase({ clients, purchases, settings }, locale);
  return titledTable(titlesIn(locale), sheets.clients, () => effectCells(sheets, locale, day));
}

export const CLIENT_EFFECTS: FormulaEntry<typeof clientEffects> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: чего стоит лояльность каждого клиента — повторные покупки, перекрёстные продажи и первые покупки тех, кого он привёл; сначала выручка, потом маржа.",
      params: [
        "«Клиенты» с заголовками; кто привёл клиента, говорит столбец «Кто рекомендовал».",
        "«Покупки» с заголовками; для маржи нужен столбец «Себестоимость».",
        "День, на который нужен ответ; более поздних покупок ещё нет.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function titlesIn({ language }: Locale): string[] {
  const { client, why } = columnTitles;
  const { clientColumns, inMargin } = effectWordsIn(language);
  const measured = partsOf(clientColumns);
  return [client[language], ...measured, ...measured.map(inMargin), why[language]];
}

/** The order of the columns. */
function partsOf<Part>({
  repeat,
  crossSell,
  referral,
  value,
  tree,
}: Record<keyof LoyaltyParts, Part>): Part[] {
  return [repeat, crossSell, referral, value, tree];
}

type LoyaltyParts = Pick<LoyaltyValue, "repeat" | "crossSell" | "referral" | "value" | "tree">;

function effectCells({ base, clients }: BaseSheets, locale: Locale, asOf: Day): (place: number) => Cell[] {
  const loyaltyOf = loyaltyValues(base, asOf);
  return (place) => {
    const value = loyaltyOf(place);
    const parts = partsOf<Earned>(value);
    return [
      clients.titleOf(place),
      ...parts.map(({ revenue }) => amountOf(revenue)),
      ...parts.map(marginCell),
      loyaltyWhy(value, clients.titleOf, clients.textIn(place, "referredBy"), locale.language),
    ];
  };
}

function marginCell({ margin }: Earned): Cell {
  return margin === null ? "" : amountOf(margin);
}
