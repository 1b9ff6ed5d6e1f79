import { type Standing, standings } from "../domain/client/standing";
import type { Day } from "../domain/values/day";
import { amountOf } from "../domain/values/money";
import type { Formatter } from "../i18n/formatter";
import { wordsIn } from "../i18n/words";
import { type BaseSheets, readBase } from "../sheets/base/base";
import { computedColumns } from "../sheets/columns/computed";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { actionText } from "./action-text";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { standingWhy } from "./standing-why";

/**
 * Everything computed about each client in one call: status, cycle, tier, next action and why; a table with a header row.
 *
 * @param {A1:S} clients The Clients table with its header row, up to the column left of this formula.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Products!A1:H} products Optional. The Products table, for cycles and warranties.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, lowest tier first.
 * @param {Roadmaps!A1:O} roadmaps Optional. The Roadmaps table.
 * @param {Progress!A1:H} progress Optional. The Progress table.
 * @param {Touches!A1:J} touches Optional. The Touches table; an answered touch makes a lead.
 * @param {Segments!A1:F} segments Optional. The Segments table, for rules and cycles of segments.
 * @param {Promises!A1:F} promises Optional. The Promises table; a promise keeps its client quiet until its day.
 * @customfunction
 * @see theory 4.1
 */
export function clientTable(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  tiers: unknown,
  roadmaps: unknown,
  progress: unknown,
  touches: unknown,
  segments: unknown,
  promises: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const ranges = {
    clients,
    purchases,
    settings,
    products,
    tiers,
    roadmaps,
    progress,
    touches,
    segments,
    promises,
  };
  const sheets = readBase(ranges, locale);
  checkAnswerSize(columns, sheets.clients);
  return clientRows(sheets, locale, day);
}

export const CLIENT_TABLE: FormulaEntry<typeof clientTable> = {
  class: "everyday",
  help: {
    ru: {
      about: "Всё о каждом клиенте одной таблицей: статус, цикл, уровень, следующее действие и почему так.",
      params: [
        "«Клиенты» с заголовками, до столбца слева от этой формулы.",
        "«Покупки» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
        "Необязательно. «Товары»: из неё циклы и гарантии.",
        "Необязательно. «Уровни», низший уровень первым.",
        "Необязательно. «Дорожные карты».",
        "Необязательно. «Прогресс».",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
        "Необязательно. «Сегменты»: из неё правила и циклы сегментов.",
        "Необязательно. «Договорённости»: до срока договорённости клиента не беспокоим.",
      ],
    },
  },
};

const columns = computedColumns.map(({ code }) => code);

/** The computed columns of a whole base with their header row, regardless of its size. */
export function clientRows({ base, clients }: BaseSheets, locale: Locale, asOf: Day): Cell[][] {
  const standingOf = standings(base, asOf);
  const format = formatterFor(locale.language);
  return answerTable(columns, clients, locale, (place) => standingRow(standingOf(place), locale, format));
}

/** The computed columns of one client, in their order. */
function standingRow(standing: Standing, locale: Locale, format: Formatter): Cell[] {
  const action = standing.roadmap.code === "answer" ? standing.roadmap.answer.action : null;
  return [
    wordsIn(locale.language).vocabulary.statuses[standing.status.value][0]!,
    dayCell(standing.since, locale),
    dayCell(standing.lastPurchase, locale),
    standing.purchases,
    amountOf(standing.spend),
    standing.cycle.days ?? "",
    dayCell(standing.nextPurchase, locale),
    (standing.overdueDays ?? 0) > 0,
    standing.overdueDays ?? "",
    standing.tier?.held?.name ?? "",
    action === null ? "" : actionText(action, locale),
    dayCell(action?.due ?? null, locale),
    standingWhy(standing, locale, format),
  ];
}
