import { type ServiceOf, serviceByOwner } from "../domain/base/service";
import { type ServiceWords, serviceWordsIn } from "../i18n/service";
import { readBase } from "../sheets/base/base";
import { claimsSheet } from "../sheets/columns/claims";
import { readClaims } from "../sheets/readers/claims";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readTable } from "../sheets/tables/table";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { titledRows } from "./titled-rows";

/**
 * How claims are settled: how many stand open and for how long, days until they were settled, clients won back and referrals that followed; all together and by owner.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Left on and Referred by tell who was won back and who recommended us.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Claims!A1:G} claims The Claims table with its header row.
 * @param {Today} asOf The day to judge on; later rows are left out.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @customfunction
 * @see theory 9.4
 */
export function baseService(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  claims: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, settings }, locale);
  const own = mappedIn(settings).sheets.get("claims");
  const made = readClaims(readTable("claims", claims, claimsSheet, own), sheet.names, locale).rows;
  const words = serviceWordsIn(locale.language);
  return titledRows(
    words.serviceTitles,
    serviceByOwner(base, made, day).map((service) => ({
      owner: ownerIn(service, words),
      claims: service.claims,
      open: service.open,
      longestOpen: service.longestOpen ?? "",
      settled: service.settled,
      daysToSettle: service.daysToSettle ?? "",
      wonBack: service.wonBack,
      referrals: service.referrals,
    })),
  );
}

export const BASE_SERVICE: FormulaEntry<typeof baseService> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: как урегулируют претензии — сколько открыто и как давно, сколько дней до решения, кто вернулся и какие рекомендации пришли после; по всей базе и по ответственным.",
      params: [
        "«Клиенты» с заголовками; кто вернулся и кто рекомендовал, говорят столбцы «Ушёл» и «Кто рекомендовал».",
        "«Покупки» с заголовками.",
        "«Претензии» с заголовками.",
        "День, на который нужен ответ; более поздних строк ещё нет.",
        "Необязательно. «Настройки».",
      ],
    },
  },
};

function ownerIn({ owner }: ServiceOf, { everybody, nobody }: ServiceWords): string {
  if (owner === null) return everybody;
  return owner === "" ? nobody : owner;
}
