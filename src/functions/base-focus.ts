import { effortShare, efforts, focusOfEffort } from "../domain/base/focus";
import { statusTimelines } from "../domain/base/status-timelines";
import { baseAnalysisWordsIn } from "../i18n/base-analysis";
import { readBase } from "../sheets/base/base";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { cycleArgument } from "./row-arguments";
import { titledRows } from "./titled-rows";

/**
 * Which share of your touches goes into attraction, retention and return of clients, by the status on the day of each touch.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Touches!A1:K} touches The Touches table with its header row.
 * @param {Today} asOf The day to judge on; later touches are left out.
 * @param {365} days Optional. Over how many last days; blank = as many as the share of offers is counted over.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Products!A1:H} products Optional. The Products table, for cycles.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles of segments.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segments that name a tier.
 * @customfunction
 * @see theory 11.6
 */
export function baseFocus(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  touches: unknown,
  asOf: unknown,
  days: unknown,
  settings: unknown,
  products: unknown,
  segments: unknown,
  tiers: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base } = readBase({ clients, purchases, touches, settings, products, segments, tiers }, locale);
  const span = cycleArgument("days", firstCell(days), locale).at(0)!.value ?? base.settings.offerWindowDays;
  const focus = focusOfEffort(base, statusTimelines(base, day), span, day);
  const words = baseAnalysisWordsIn(locale.language);
  return titledRows(
    words.focusTitles,
    efforts.map((effort) => ({
      effort: words.efforts[effort],
      touches: focus.touches[effort],
      share: effortShare(focus, effort) ?? words.unknown,
      why: words.focusWhy(effort, focus, span),
    })),
  );
}

export const BASE_FOCUS: FormulaEntry<typeof baseFocus> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: какая доля касаний уходит на привлечение, удержание и возврат клиентов; статус — на день касания.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками.",
        "«Касания» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. За сколько последних дней; пусто — за столько же, за сколько считается доля предложений.",
        "Необязательно. «Настройки».",
        "Необязательно. «Товары»: из неё циклы.",
        "Необязательно. «Сегменты»: из неё циклы сегментов.",
        "Необязательно. «Уровни»: для сегментов, где назван уровень.",
      ],
    },
  },
};
