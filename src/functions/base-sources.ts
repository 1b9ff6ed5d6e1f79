import { type CostPerSale, costPerSale } from "../domain/base/cost-per-sale";
import { costPerBuyer, type Source, sourceConversion, sources } from "../domain/base/sources";
import { baseAnalysisWordsIn } from "../i18n/base-analysis";
import { readBase } from "../sheets/base/base";
import { readBaseSettings } from "../sheets/readers/base-settings";
import type { ClientsSheet } from "../sheets/readers/clients";
import type { Cell } from "../sheets/reading/cell";
import { fold } from "../sheets/reading/fold";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { moneyOr } from "./shown-numbers";
import { titledRows } from "./titled-rows";

/**
 * What each source of clients has brought and what a buyer costs; below, a sale to a new client against a repeat sale.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Source says where a client came from, Added on since when.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table; rows such as “Source cost: exhibition”.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @customfunction
 * @see theory 11.7
 */
export function baseSources(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  touches: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base, clients: sheet } = readBase({ clients, purchases, settings, touches }, locale);
  const costs = readBaseSettings("settings", settings, locale);
  const { sourceOf, titleOf } = sourceNames(sheet, base.clients.length);
  const found = sources(base, sourceOf, costs.sourceCosts, day);
  return titledRows(baseAnalysisWordsIn(locale.language).sourceTitles, [
    ...found.map((source) => sourceRow(source, titleOf, locale)),
    ...costRows(costPerSale(base, found, costs, day), locale),
  ]);
}

export const BASE_SOURCES: FormulaEntry<typeof baseSources> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: что принёс каждый источник и сколько стоит покупатель; ниже — во что обходится продажа новому клиенту и повторная.",
      params: [
        "«Клиенты» со столбцами «Источник» и «Добавлен».",
        "«Покупки» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки»: строки вида «Затраты на источник: выставка».",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
      ],
    },
  },
};

/** A source is shown as it is written where it is met first; one that only Settings name, by its key. */
function sourceNames(sheet: ClientsSheet, clients: number) {
  const titles = new Map<string, string>();
  const keys = Array.from({ length: clients }, (_, place) => {
    const title = sheet.textIn(place, "source");
    const key = fold(title);
    if (!titles.has(key)) titles.set(key, title);
    return key || null;
  });
  return {
    sourceOf: (place: number) => keys[place]!,
    titleOf: (key: string) => titles.get(key) ?? key,
  };
}

function sourceRow(source: Source, titleOf: (key: string) => string, { language }: Locale) {
  const { sourceRows, sourceWhy, unknown } = baseAnalysisWordsIn(language);
  return {
    source: source.source === null ? sourceRows.none : titleOf(source.source),
    contacts: source.contacts,
    leads: source.leads,
    buyers: source.buyers,
    conversion: sourceConversion(source) ?? unknown,
    days: source.daysToPurchase ?? unknown,
    cost: source.cost === null ? "" : moneyOr("", source.cost),
    costPerSale: source.cost === null ? "" : moneyOr(unknown, costPerBuyer(source)),
    why: sourceWhy(source, formatterFor(language)),
  };
}

function costRows({ attraction, retention }: CostPerSale, { language }: Locale) {
  const { sourceRows, attractionWhy, retentionWhy, unknown } = baseAnalysisWordsIn(language);
  const format = formatterFor(language);
  const times =
    attraction.perSale === null || !retention.perSale ? null : attraction.perSale / retention.perSale;
  const numbers = { contacts: "", leads: "", buyers: "", conversion: "", days: "" };
  return [
    {
      source: sourceRows.attraction,
      ...numbers,
      cost: moneyOr("", attraction.cost),
      costPerSale: moneyOr(unknown, attraction.perSale),
      why: attractionWhy(attraction, format),
    },
    {
      source: sourceRows.retention,
      ...numbers,
      cost: moneyOr("", retention.cost),
      costPerSale: moneyOr(unknown, retention.perSale),
      why: retentionWhy(retention, times, format),
    },
  ];
}
