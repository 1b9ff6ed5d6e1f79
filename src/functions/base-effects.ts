import { type Effect, effects } from "../domain/effects/effect";
import { baseEffects as sumsOfBase } from "../domain/effects/effect-sums";
import { type Earned, earnedTogether } from "../domain/history/earned";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import { columnTitles } from "../i18n/column-titles";
import { effectWordsIn } from "../i18n/effects";
import { readBase } from "../sheets/base/base";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { isNothing } from "../sheets/tables/table";
import { dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { dayArgument } from "./row-arguments";

/**
 * What the business earns by attraction, referrals, repeat and cross-sell: rows, revenue, margin and share of each; together they are all revenue.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Referred by names who brought a client.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; Cost is needed for the margin.
 * @param {Today} asOf The last day that counts.
 * @param {DATE(2026;1;1)} from Optional. The first day that counts; without it all purchases do.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 10.1
 */
export function baseEffects(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  from: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const first: Day | null = isNothing(from)
    ? null
    : dayArgument("from", firstCell(from), locale).at(0)!.value;
  const { base } = readBase({ clients, purchases, settings }, locale);
  const sums = sumsOfBase(base, first, day);
  const all = effects.map((effect) => sums[effect]).reduce(earnedTogether);
  const words = effectWordsIn(locale.language);
  const cells = (title: string, earned: Earned) => [
    title,
    earned.rows,
    amountOf(earned.revenue),
    earned.margin === null ? "" : amountOf(earned.margin),
    all.revenue === 0 ? "" : earned.revenue / all.revenue,
    earned.withoutCost === 0 ? "" : words.why.withoutCost(earned.withoutCost),
  ];
  const { effect, rows, revenue, margin, share } = words.baseColumns;
  return [
    [effect, rows, revenue, margin, share, columnTitles.why[locale.language]],
    ...effects.map((one: Effect) => cells(words.effectNames[one], sums[one])),
    cells(words.total, all),
  ];
}

export const BASE_EFFECTS: FormulaEntry<typeof baseEffects> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: что приносят привлечение, рекомендации, повторные покупки и перекрёстные продажи — строки, выручка, маржа и доля; вместе это вся выручка.",
      params: [
        "«Клиенты» с заголовками; кто привёл клиента, говорит столбец «Кто рекомендовал».",
        "«Покупки» с заголовками; для маржи нужен столбец «Себестоимость».",
        "Последний день, который учитывается.",
        "Необязательно. Первый день, который учитывается; без него — все покупки.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};
