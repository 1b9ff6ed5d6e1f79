import { type MatrixContent, touchMatrix } from "../domain/touches/touch-matrix";
import { columnTitles } from "../i18n/column-titles";
import { offerWordsIn } from "../i18n/offers";
import { wordsIn } from "../i18n/words";
import { touchesSheet } from "../sheets/columns/touches";
import { WrongArgument } from "../sheets/problems/problem";
import { readTouches } from "../sheets/readers/dated-rows";
import { type Cell, isBlank } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { blankName } from "../sheets/reading/names";
import { codeIn } from "../sheets/reading/word-codes";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readTable } from "../sheets/tables/table";
import { dayOfTable, maxCells } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { settingsFrom } from "./status-arguments";

/**
 * How many touches of each content went by each channel lately, 0 where none: a table with a header row; the days are a setting, 90 by default.
 *
 * @param {Touches!A1:K} touches The Touches table with its header row.
 * @param {Today} asOf The day to judge on; later touches are left out.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @customfunction
 * @see theory 6.7
 */
export function clientTouchMatrix(
  locale: Locale,
  touches: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { offerWindowDays } = settingsFrom(settings, locale);
  const table = readTable("touches", touches, touchesSheet, mappedIn(settings).sheets.get("touches"));
  const everybody = { placeOf: (cell: Cell) => (isBlank(cell) ? blankName : 0) };
  const known = readTouches(table, everybody, locale).rows.get(0) ?? [];
  const { channels, contents, counts } = touchMatrix(known, offerWindowDays, day);
  const cells = (channels.length + 1) * (contents.length + 1);
  if (cells > maxCells) throw new WrongArgument({ code: "too many cells", cells });
  return [
    [columnTitles.channel[locale.language], ...contents.map((content) => contentTitle(content, locale))],
    ...channels.map((code, r) => [channelTitle(code, locale), ...counts[r]!]),
  ];
}

export const CLIENT_TOUCH_MATRIX: FormulaEntry<typeof clientTouchMatrix> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: сколько касаний с каким содержанием прошло по каждому каналу за последние дни, 0 — ни одного; сколько дней, говорит настройка, по умолчанию 90.",
      params: [
        "«Касания» с заголовками.",
        "День, на который нужен ответ; более поздних касаний ещё нет.",
        "Необязательно. «Настройки».",
      ],
    },
  },
};

function contentTitle(content: MatrixContent, { language }: Locale): string {
  if (content === "other") return offerWordsIn(language).otherContent;
  return wordsIn(language).vocabulary.contents[content][0]!;
}

/** The user's own channel is shown as it was read; a blank one is a dash. */
function channelTitle(code: string, { language }: Locale): string {
  const known = codeIn("channels", code);
  return known === null ? code || "—" : wordsIn(language).vocabulary.channels[known][0]!;
}
