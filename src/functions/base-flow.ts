import { type ByStatus, flowStatuses, placeOf, sum } from "../domain/base/flow";
import { profitOf } from "../domain/base/flow-forecast";
import { type FlowOutlook, flowOutlook } from "../domain/base/flow-outlook";
import { leverStatuses } from "../domain/base/levers";
import { statusTimelines } from "../domain/base/status-timelines";
import type { Status } from "../domain/records/status";
import { type Day, plusMonths } from "../domain/values/day";
import { roundedUp } from "../domain/values/rounded-up";
import { planWordsIn } from "../i18n/plan";
import { wordsIn } from "../i18n/words";
import { readBase } from "../sheets/base/base";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { moneyOr } from "./shown-numbers";
import { titledRows } from "./titled-rows";

/**
 * How clients pass from status to status in a month, where that leads in the next 12 months, and which lever brings most profit.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; without Cost no profit is known.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Products!A1:H} products Optional. The Products table, for cycles.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles of segments.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segments that name a tier.
 * @customfunction
 * @see theory 11.5
 */
export function baseFlow(
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
  const outlook = flowOutlook(base, statusTimelines(base, day), day);
  const { part, of, all, profit, gain, why } = planWordsIn(locale.language).flowTitles;
  const titles = { part, of, ...statusNames(locale), all, profit, gain, why };
  return titledRows(titles, [
    ...matrixRows(outlook, locale),
    inflowRow(outlook, locale),
    ...forecastRows(outlook, locale, day),
    ...leverRows(outlook, locale),
  ]);
}

export const BASE_FLOW: FormulaEntry<typeof baseFlow> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: как клиенты переходят из статуса в статус за месяц, к чему это приведёт за 12 месяцев и какой рычаг даст больше прибыли.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки»; без себестоимости прибыль неизвестна.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
        "Необязательно. «Товары»: из неё циклы.",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
        "Необязательно. «Сегменты»: из неё циклы сегментов.",
        "Необязательно. «Уровни»: для сегментов, где назван уровень.",
      ],
    },
  },
};

function matrixRows({ seen, matrix }: FlowOutlook, locale: Locale) {
  const { flowParts, rowWhy } = planWordsIn(locale.language);
  const names = statusNames(locale);
  return flowStatuses.map((status, from) => ({
    part: flowParts.matrix,
    of: names[status],
    ...byStatus(matrix[from]!),
    all: sum(seen.counts[from]!),
    ...noMoney,
    why: rowWhy(
      seen.counts[from]!,
      flowStatuses.map((to) => names[to]),
    ),
  }));
}

function inflowRow({ seen, inflow }: FlowOutlook, { language }: Locale) {
  const { flowParts, inflowWhy } = planWordsIn(language);
  return {
    part: flowParts.inflow,
    of: "",
    ...byStatus(inflow.map((clients) => roundedUp(clients, hundredths))),
    all: roundedUp(sum(inflow), hundredths),
    ...noMoney,
    why: inflowWhy(sum(seen.inflow), seen.months, seen.undated),
  };
}

/** Today, then each of the 12 months. */
function forecastRows({ now, months, profits }: FlowOutlook, locale: Locale, asOf: Day) {
  const { flowParts, earningsWhy, unknown } = planWordsIn(locale.language);
  return [now, ...months].map((clients, month) => ({
    part: month === 0 ? flowParts.now : flowParts.forecast,
    of: dayCell(plusMonths(asOf, month), locale),
    ...clientCells(clients),
    profit: moneyOr(unknown, profitOf(clients, profits)),
    gain: "",
    why: earningsWhy(
      { newcomer: clients[placeOf("newcomer")]!, fan: clients[placeOf("fan")]! },
      profits,
      formatterFor(locale.language),
    ),
  }));
}

function leverRows({ levers, seen }: FlowOutlook, { language }: Locale) {
  const { flowParts, levers: names, leverWhy, unknown } = planWordsIn(language);
  return levers.map((lever) => ({
    part: flowParts.lever,
    of: names[lever.code],
    ...clientCells(lever.after),
    profit: moneyOr(unknown, lever.profit),
    gain: moneyOr(unknown, lever.gain),
    why: leverWhy(
      lever,
      sum(leverStatuses(lever.code).map((of) => sum(seen.counts[placeOf(of)]!))),
      formatterFor(language),
    ),
  }));
}

const hundredths = 100;
const noMoney = { profit: "", gain: "" };

function clientCells(clients: ByStatus) {
  return { ...byStatus(clients.map((count) => roundedUp(count))), all: roundedUp(sum(clients)) };
}

function byStatus(row: ByStatus): Record<Status, number> {
  return Object.fromEntries(flowStatuses.map((status, i) => [status, row[i]!])) as Record<Status, number>;
}

function statusNames({ language }: Locale): Record<Status, string> {
  const { statuses } = wordsIn(language).vocabulary;
  return Object.fromEntries(flowStatuses.map((status) => [status, statuses[status][0]!])) as Record<
    Status,
    string
  >;
}
