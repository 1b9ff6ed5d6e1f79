import { dealFrequency } from "../domain/base/frequency";
import { purchaseDays } from "../domain/history/purchase-days";
import type { Ledger } from "../domain/records/ledger";
import { beforeAllDays, type Day } from "../domain/values/day";
import type { PeriodKind } from "../domain/values/period";
import { baseHistoryWordsIn } from "../i18n/base-history";
import { readPurchasesAlone } from "../sheets/readers/purchases-alone";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { periodIn } from "../sheets/reading/period";
import { firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { argument, dayArgument, unlessError } from "./row-arguments";
import { titledRows } from "./titled-rows";

/**
 * Deal frequency by week, month or year: purchases, clients who bought, and purchases by one of them; a table with a header row.
 *
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; every name in it is a client.
 * @param {"month"} period week, month or year.
 * @param {Today} asOf Optional. The day to judge on; without it, the day of the last purchase.
 * @param {DATE(2026;1;1)} from Optional. A day of the first period to show; without it all are.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 11.1
 */
export function baseFrequency(
  locale: Locale,
  purchases: unknown,
  period: unknown,
  asOf: unknown,
  from: unknown,
  settings: unknown,
): Cell[][] {
  const kind = periodArgument(period);
  const day = dayArgument("as_of", firstCell(asOf), locale).at(0)!.value;
  const first = dayArgument("from", firstCell(from), locale).at(0)!.value ?? beforeAllDays;
  const { ledger, clients } = readPurchasesAlone(purchases, settings, locale);
  const judgedOn = day ?? lastDay(ledger);
  const found = dealFrequency(purchaseDays(ledger, clients, judgedOn), kind, judgedOn);
  const shown = found.filter(({ period }) => period.last >= first);
  return titledRows(
    baseHistoryWordsIn(locale.language).frequencyTitles,
    shown.map(({ period, purchases, clients, perClient, isPartial }) => ({
      start: dayCell(period.first, locale),
      purchases,
      clients,
      frequency: perClient ?? "",
      partial: isPartial,
    })),
  );
}

export const BASE_FREQUENCY: FormulaEntry<typeof baseFrequency> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: частота сделок по неделям, месяцам или годам — покупки, клиенты с покупкой и сколько покупок на одного из них.",
      params: [
        "«Покупки» с заголовками; каждое имя в ней — клиент.",
        "неделя, месяц или год.",
        "Необязательно. День, на который нужен ответ; без него — день последней покупки.",
        "Необязательно. Любой день первого периода, который нужно показать; без него видны все.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

function periodArgument(range: unknown): PeriodKind {
  const read = (cell: Cell) => {
    const kind = periodIn(cell);
    return kind === null ? { problem: "unknown word" as const } : unlessError(cell, kind);
  };
  return argument("period", firstCell(range), "period", read, true).at(0)!.value;
}

function lastDay({ size, day }: Ledger): Day {
  let last = 0;
  for (let row = 0; row < size; row++) last = Math.max(last, day[row]!);
  return last;
}
