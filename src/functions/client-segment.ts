import { type ClientTimeline, clientTimeline } from "../domain/client/client-timeline";
import { segmentGaps } from "../domain/conditions/segment";
import { ClientSigns } from "../domain/conditions/segment-facts";
import { rowsByClient } from "../domain/records/ledger";
import type { Day } from "../domain/values/day";
import { wordsIn } from "../i18n/words";
import { type BaseSheets, noPurchases, readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { isNothing } from "../sheets/tables/table";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = ["client", "segment", "rule", "why"];

/**
 * The segment of each client: the one typed by hand, else that of the first rule of Segments that holds; with the row of the rule and why.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; rules may ask for any of its columns.
 * @param {Segments!A1:F} segments The Segments table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Purchases!A1:I} purchases Optional. The Purchases table, for rules about products, purchases, spend and tier.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for rules that name a tier.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @customfunction
 * @see theory 6.8
 */
export function clientSegment(
  locale: Locale,
  clients: unknown,
  segments: unknown,
  asOf: unknown,
  purchases: unknown,
  settings: unknown,
  tiers: unknown,
  touches: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const bought = isNothing(purchases) ? noPurchases : purchases;
  const sheets = readBase({ clients, segments, purchases: bought, settings, tiers, touches }, locale);
  checkAnswerSize(columns, sheets.clients);
  const cellsOf = segmentCells(sheets, locale, day);
  return answerTable(columns, sheets.clients, locale, (place) => [
    sheets.clients.titleOf(place),
    ...cellsOf(place),
  ]);
}

export const CLIENT_SEGMENT: FormulaEntry<typeof clientSegment> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "Таблица: сегмент каждого клиента — вписанный вручную, иначе по первому подходящему правилу «Сегментов»; строка правила и почему.",
      params: [
        "«Клиенты» с заголовками; правила могут спрашивать о любом её столбце.",
        "«Сегменты» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Покупки»: для правил о товарах, числе и сумме покупок, уровне.",
        "Необязательно. «Настройки».",
        "Необязательно. «Уровни»: для правил, где назван уровень.",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
      ],
    },
  },
};

function segmentCells({ base, clients }: BaseSheets, locale: Locale, asOf: Day): (place: number) => Cell[] {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  const texts = wordsIn(locale.language).verdicts;
  const gapsOf = (place: number, timeline: ClientTimeline) =>
    new Set(
      segmentGaps(base.segmentRules, new ClientSigns(base, place, timeline, asOf)).map(texts.segmentGap),
    );
  return (place) => {
    const timeline = clientTimeline(base, place, base.clients[place]!, rowsOf(place), asOf);
    const { because } = timeline.segment();
    switch (because.code) {
      case "typed":
        return [clients.textIn(place, "segment"), "", texts.segmentWhy.typed];
      case "rule":
        return [because.rule.name, because.rule.row, because.rule.text];
      case "no rule holds":
        return ["", "", [texts.segmentWhy.none, ...gapsOf(place, timeline)].join("; ")];
    }
  };
}
