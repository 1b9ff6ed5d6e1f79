import type { OfferRules, OfferVerdict } from "../domain/touches/offer-credit";
import { offerShareOf } from "../domain/touches/offer-share";
import { offerVerdicts } from "../domain/touches/offer-verdicts";
import { whyWordsIn } from "../i18n/why";
import { noPurchases, readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { WrongArgument } from "../sheets/problems/problem";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { isNothing } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";

const columns: readonly ColumnCode[] = [
  "client",
  "touchCount",
  "offerCount",
  "offersShare",
  "offerAllowed",
  "bindingRule",
  "usefulShort",
  "nextOffer",
  "why",
];

/**
 * Whether each client may be made an offer: all touches, offers, their share, the rule that binds, useful touches missing, the next day and why.
 *
 * @param {Touches!A1:K} touches The Touches table with its header row.
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Segments!A1:F} segments Optional. The Segments table, for how often a segment may be made offers.
 * @param {Purchases!A1:I} purchases Optional. The Purchases table: who left and bought again is back; and for segment rules about purchases.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segment rules that name a tier.
 * @customfunction
 * @see theory 6.5
 */
export function clientOfferCredit(
  locale: Locale,
  touches: unknown,
  clients: unknown,
  asOf: unknown,
  settings: unknown,
  segments: unknown,
  purchases: unknown,
  tiers: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const bought = isNothing(purchases) ? noPurchases : purchases;
  const sheets = readBase({ touches, clients, purchases: bought, settings, segments, tiers }, locale);
  if (sheets.base.touches === null) throw new WrongArgument({ code: "no header row", argument: "touches" });
  checkAnswerSize(columns, sheets.clients);
  const verdictOf = offerVerdicts(sheets.base, day);
  return answerTable(columns, sheets.clients, locale, (place) => [
    sheets.clients.titleOf(place),
    ...creditCells(verdictOf(place), sheets.base.settings, locale),
  ]);
}

export const CLIENT_OFFER_CREDIT: FormulaEntry<typeof clientOfferCredit> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: можно ли делать клиенту предложение — касания, доля предложений, какое правило мешает, сколько полезных касаний не хватает, с какого дня можно и почему.",
      params: [
        "«Касания» с заголовками.",
        "«Клиенты» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
        "Необязательно. «Сегменты»: как часто сегменту можно делать предложения.",
        "Необязательно. «Покупки»: кто ушёл, но купил снова, тот вернулся; и для правил сегментов о покупках.",
        "Необязательно. «Уровни»: для правил сегментов, где назван уровень.",
      ],
    },
  },
};

function creditCells({ value, because }: OfferVerdict, rules: OfferRules, locale: Locale): Cell[] {
  const { bindingRules, offerWhy } = whyWordsIn(locale.language);
  return [
    because.all,
    because.offers,
    offerShareOf(because) ?? "",
    value,
    because.code === "allowed" ? "" : bindingRules[because.code],
    because.usefulShort ?? "",
    dayCell(because.nextDay, locale),
    offerWhy(because, rules, formatterFor(locale.language)),
  ];
}
