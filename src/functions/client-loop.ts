import { purchaseHistoryOf } from "../domain/history/purchase-history";
import { standingAlarm } from "../domain/loop/alarm";
import { loopStanding } from "../domain/loop/loop";
import { rowsByClient } from "../domain/records/ledger";
import type { Day } from "../domain/values/day";
import { columnTitles } from "../i18n/column-titles";
import { loopWordsIn, toolTitle } from "../i18n/loop";
import { type BaseSheets, readBase } from "../sheets/base/base";
import { claimsByClient } from "../sheets/readers/claims";
import { toolsToTry } from "../sheets/readers/trigger-tools";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { titledTable } from "./titled-table";

/**
 * Where each client is in the sales loop: stage, which loop, days in the stage, days of an alarm, and what may bring the next purchase.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Touches!A1:K} touches The Touches table with its header row; a Rating is feedback, Result and Note tell which tools were used.
 * @param {Today} asOf The day to judge on; later rows are left out.
 * @param {Settings!A1:C} settings Optional. The Settings table; a row "Trigger tool: tasting" adds a tool of your own.
 * @param {Claims!A1:G} claims Optional. The Claims table with its header row; an open claim is an alarm until it is settled.
 * @customfunction
 * @see theory 9.1, 9.4
 */
export function clientLoop(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  touches: unknown,
  asOf: unknown,
  settings: unknown,
  claims: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const ranges = { clients, purchases, touches, settings, claims };
  const sheets = readBase(ranges, locale);
  return titledTable(titlesIn(locale), sheets.clients, () => loopCells(sheets, ranges, locale, day));
}

export const CLIENT_LOOP: FormulaEntry<typeof clientLoop> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: где каждый клиент в петле продаж — этап, который круг, дней на этапе, дней тревоги и чем подтолкнуть к следующей покупке.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "«Касания» с заголовками; оценка — это отзыв, а «Результат» и «Заметка» говорят, какие инструменты применяли.",
        "День, на который нужен ответ; более поздних строк ещё нет.",
        "Необязательно. «Настройки»: строка «Удерживающий инструмент: дегустация» добавит ваш собственный инструмент.",
        "Необязательно. «Претензии» с заголовками; открытая претензия — тревога, пока её не урегулируют.",
      ],
    },
  },
};

function titlesIn({ language }: Locale): string[] {
  const { client, why } = columnTitles;
  const { stage, loop, days, alarm, unused } = loopWordsIn(language).loopColumns;
  return [client[language], stage, loop, days, alarm, unused, why[language]];
}

function loopCells(
  { base, clients }: BaseSheets,
  ranges: { readonly touches: unknown; readonly settings: unknown; readonly claims: unknown },
  locale: Locale,
  asOf: Day,
): (place: number) => Cell[] {
  const words = loopWordsIn(locale.language);
  const format = formatterFor(locale.language);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  const claimsOf = claimsByClient(ranges, clients.names, locale);
  const toolsOf = toolsToTry(ranges, clients.names, locale);
  return (place) => {
    const touches = base.touches?.get(place) ?? [];
    const purchaseHistory = purchaseHistoryOf(base.ledger, rowsOf(place), asOf);
    const standing = loopStanding(purchaseHistory, touches, base.clients[place]!.addedOn, asOf);
    const alarm = standingAlarm(touches, claimsOf.get(place) ?? [], standing.lastPurchase, asOf);
    return [
      clients.titleOf(place),
      words.loopStages[standing.stage],
      standing.loop,
      standing.since === null ? "" : asOf - standing.since,
      alarm === null ? "" : alarm.days,
      toolsOf(place, standing, asOf)
        .map((tool) => toolTitle(tool, locale.language))
        .join(", "),
      [words.stageWhy(standing, format), ...(alarm === null ? [] : [words.alarmWhy(alarm, format)])].join(
        "; ",
      ),
    ];
  };
}
