import { type Cohort, cohortMonths, cohorts, retainedShare } from "../domain/base/cohorts";
import { purchaseDays } from "../domain/history/purchase-days";
import { beforeAllDays } from "../domain/values/day";
import { baseHistoryWordsIn } from "../i18n/base-history";
import { readPurchasesAlone } from "../sheets/readers/purchases-alone";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { checkCells, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { dayArgument } from "./row-arguments";
import { titledRows } from "./titled-rows";

/**
 * Clients by the month of their first purchase, and how many of them bought in each month since, as a count and as a share; a table with a header row.
 *
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; every name in it is a client.
 * @param {Today} asOf The day to judge on; the month it lies in is marked while it runs.
 * @param {DATE(2026;1;1)} from Optional. A day of the first month to show; without it all are.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 11.3
 */
export function baseCohorts(
  locale: Locale,
  purchases: unknown,
  asOf: unknown,
  from: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { ledger, clients } = readPurchasesAlone(purchases, settings, locale);
  const first = dayArgument("from", firstCell(from), locale).at(0)!.value ?? beforeAllDays;
  const days = purchaseDays(ledger, clients, day);
  const months = cohortMonths(days, day, first);
  const { cohortTitles, cohortMonth, cohortShare } = baseHistoryWordsIn(locale.language);
  const ages = months.map((_, age) => age);
  const titles = {
    ...cohortTitles,
    ...byAge("active", ages, cohortMonth),
    ...byAge("share", ages, cohortShare),
  };
  checkCells((months.length + 1) * Object.keys(titles).length);
  return titledRows<string>(
    titles,
    cohorts(days, day, months).map((cohort) => cohortCells(cohort, ages, locale)),
  );
}

export const BASE_COHORTS: FormulaEntry<typeof baseCohorts> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: сколько клиентов впервые купили в каждом месяце и сколько из них покупали в следующие месяцы, числом и долей.",
      params: [
        "«Покупки» с заголовками; каждое имя в ней — клиент.",
        "День, на который нужен ответ; пока его месяц идёт, он отмечен.",
        "Необязательно. Любой день первого месяца, который нужно показать; без него видны все.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};

/** The counts of all months side by side, then the shares, so that each can be coloured as a whole. */
function cohortCells(cohort: Cohort, ages: readonly number[], locale: Locale): Record<string, Cell> {
  const { month, clients, active, partial } = cohort;
  const has = (age: number) => age < active.length;
  return {
    month: dayCell(month.first, locale),
    clients,
    partial: partial ?? "",
    ...byAge<Cell>("active", ages, (age) => (has(age) ? active[age]! : "")),
    ...byAge<Cell>("share", ages, (age) => (has(age) ? (retainedShare(cohort, age) ?? "") : "")),
  };
}

function byAge<Value>(
  name: string,
  ages: readonly number[],
  of: (age: number) => Value,
): Record<string, Value> {
  return Object.fromEntries(ages.map((age) => [`${name} ${age}`, of(age)]));
}
