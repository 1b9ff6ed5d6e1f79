import { firstIssued, type IssuingTouch, offerFaults } from "../domain/offers/offer-check";
import type { Day } from "../domain/values/day";
import { offerWordsIn } from "../i18n/offers";
import { touchesSheet } from "../sheets/columns/touches";
import { readIssues } from "../sheets/readers/issued-offers";
import { fold } from "../sheets/reading/fold";
import type { Locale } from "../sheets/reading/locale";
import { findSpecialOfferWording } from "../sheets/reading/special-offer-wording";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { readOptionalTable } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { type Answer, answerRows } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { textArgument, yesArgument } from "./offer-arguments";
import { dayArgument, requiredDay } from "./row-arguments";

/**
 * What keeps a limited offer from going out, each with what to do; blank when nothing does.
 *
 * @param {C2:C} text What the client reads, or a column of such texts.
 * @param {D2:D} reason Why it is offered, or a column of reasons.
 * @param {E2:E} until The last day it can be used, or a column of days.
 * @param {F2:F} once yes = each client can use it once, or a column of yes and no.
 * @param {G2:G} saysNoRepeat yes = it says that it will not come again, or a column of yes and no.
 * @param {Today} asOf The day to judge on.
 * @param {A2:A} offer Optional. Name of the offer, or a column of names, to see whether the client has had it.
 * @param {"Anna"} client Optional. The client it is for, or a column of clients.
 * @param {Touches!A1:K} touches Optional. The Touches table with its header row, where issued offers are recorded.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row; needed where columns have headers of your own.
 * @customfunction
 * @see theory 7.2
 */
export function offerCheck(
  locale: Locale,
  text: unknown,
  reason: unknown,
  until: unknown,
  once: unknown,
  saysNoRepeat: unknown,
  asOf: unknown,
  offer: unknown,
  client: unknown,
  touches: unknown,
  settings: unknown,
): Answer {
  const own = mappedIn(settings).sheets.get("touches");
  const table = readOptionalTable("touches", touches, touchesSheet, own);
  const issues: ReadonlyMap<string, readonly IssuingTouch[]> =
    table === null ? new Map() : readIssues(table, locale);
  const { offerFault } = offerWordsIn(locale.language);
  const format = formatterFor(locale.language);
  return answerRows<[string, string, Day | null, boolean, boolean, Day, string, string]>(
    [
      textArgument("text", text),
      textArgument("reason", reason),
      dayArgument("until", until, locale),
      yesArgument("once", once),
      yesArgument("says_no_repeat", saysNoRepeat),
      requiredDay("as_of", asOf, locale),
      textArgument("offer", offer),
      textArgument("client", client),
    ],
    (words, why, lastDay, isOnce, noRepeat, day, name, person) => {
      const faults = offerFaults(
        {
          specialOfferWording: findSpecialOfferWording(words) ?? findSpecialOfferWording(why),
          reason: why,
          until: lastDay,
          isOnce,
          saysNoRepeat: noRepeat,
          issuedOn: firstIssued(issues.get(fold(person)) ?? [], fold(name), day),
        },
        day,
      );
      return faults.map((fault) => offerFault(fault, format)).join(" ");
    },
  );
}

export const OFFER_CHECK: FormulaEntry<typeof offerCheck> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Что мешает выпустить ограниченное предложение, по каждому замечанию — что сделать; пусто — всё в порядке.",
      params: [
        "Текст для клиента или столбец таких текстов.",
        "Причина предложения или столбец причин.",
        "Последний день, когда им можно воспользоваться, или столбец дней.",
        "да — воспользоваться можно один раз; или столбец таких отметок.",
        "да — сказано, что больше так не будет; или столбец таких отметок.",
        "День, на который нужен ответ.",
        "Необязательно. Название предложения или столбец названий: чтобы узнать, не получал ли его клиент.",
        "Необязательно. Клиент, которому оно предназначено, или столбец клиентов.",
        "Необязательно. «Касания»: в ней записано, кому что выдано.",
        "Необязательно. «Настройки»: если заголовки свои.",
      ],
    },
  },
};
