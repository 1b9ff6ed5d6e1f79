import { type Target, targetGap, targets } from "../domain/base/targets";
import { roundedUp } from "../domain/values/rounded-up";
import { planWordsIn } from "../i18n/plan";
import { readBase } from "../sheets/base/base";
import { readBaseSettings } from "../sheets/readers/base-settings";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { shownMoney } from "./shown-numbers";
import { titledRows } from "./titled-rows";

/**
 * How many fans, newcomers, leads and contacts your profit goal a month takes: plan, fact, gap and why.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Added on and Lead since make the rates of contacts and leads.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; without Cost no profit is known.
 * @param {Today} asOf The day to judge on; the last 12 full months before it are counted.
 * @param {Settings!A1:C} settings Optional. The Settings table; Profit goal a month and Fans' share of profit are rows of it.
 * @param {Products!A1:H} products Optional. The Products table, for cycles.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles of segments.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segments that name a tier.
 * @customfunction
 * @see theory 11.4
 */
export function baseTargets(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  touches: unknown,
  segments: unknown,
  tiers: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base } = readBase({ clients, purchases, settings, products, touches, segments, tiers }, locale);
  const plans = targets(base, readBaseSettings("settings", settings, locale), day);
  return titledRows(
    planWordsIn(locale.language).targetTitles,
    plans.map((target) => targetRow(target, locale)),
  );
}

export const BASE_TARGETS: FormulaEntry<typeof baseTargets> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: сколько поклонников, новичков, лидов и контактов нужно для цели по прибыли в месяц — план, факт, отклонение и почему.",
      params: [
        "«Клиенты»; «Добавлен» и «Лид с» нужны для конверсии.",
        "«Покупки»; без себестоимости прибыль неизвестна.",
        "День, до которого берутся 12 полных месяцев.",
        "Необязательно. «Настройки»: цель по прибыли и доля поклонников.",
        "Необязательно. «Товары»: из неё циклы.",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
        "Необязательно. «Сегменты»: из неё циклы сегментов.",
        "Необязательно. «Уровни»: для сегментов, где назван уровень.",
      ],
    },
  },
};

function targetRow(target: Target, { language }: Locale) {
  const { targets: names, targetWhy, unknown } = planWordsIn(language);
  const shown = (number: number | null) => {
    if (number === null) return unknown;
    return target.code === "profit" ? shownMoney(number) : roundedUp(number);
  };
  return {
    what: names[target.code],
    plan: shown(target.plan),
    fact: shown(target.fact),
    gap: shown(targetGap(target)),
    why: targetWhy(target.because, formatterFor(language)),
  };
}
