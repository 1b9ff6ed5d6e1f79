import { clientStory } from "../domain/client-story";
import { lastPurchase } from "../domain/history";
import { rowsByClient } from "../domain/ledger";
import { clientOfferVerdict, type OfferVerdict } from "../domain/offer-credit";
import { offerShareOf } from "../domain/touch-count";
import { wordsIn } from "../i18n/words";
import { noPurchases, readBase } from "../sheets/base";
import { type Cell, dayCell } from "../sheets/cell";
import type { ColumnCode } from "../sheets/columns";
import type { Locale } from "../sheets/locale";
import { mappedIn } from "../sheets/mapped-columns";
import { isNothing, readTable } from "../sheets/table";
import { touchesSheet } from "../sheets/workbook";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";

const columns: readonly ColumnCode[] = [
  "client",
  "touchCount",
  "offerCount",
  "offersShare",
  "offerAllowed",
  "bindingRule",
  "usefulShort",
  "nextOffer",
];

/**
 * Whether each client may be made an offer: all touches, offers, their share, the rule that binds, useful touches short and the next day.
 *
 * @param {Touches!A1:K} touches The Touches table with its header row.
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Segments!A1:F} segments Optional. The Segments table, for how often a segment may be made offers.
 * @param {Purchases!A1:I} purchases Optional. The Purchases table, for rules of segments, and so that a client who left and bought again counts as back.
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
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  // A workbook may go without touches, this formula may not.
  readTable("touches", touches, touchesSheet, mappedIn(settings).sheets.get("touches"));
  const bought = isNothing(purchases) ? noPurchases : purchases;
  const ranges = { touches, clients, settings, segments, purchases: bought };
  const { base, clients: sheet } = readBase(ranges, locale);
  checkAnswerSize(columns, sheet);
  const rowsOf = rowsByClient(base.ledger, base.clients.length, day);
  return answerTable(columns, sheet, locale, (place) => {
    const { chronicle, segment } = clientStory(base, place, base.clients[place]!, rowsOf(place), day);
    const known = {
      lastPurchase: lastPurchase(chronicle.purchasesOn(day).history),
      segment: segment().value,
    };
    return [sheet.titleOf(place), ...creditCells(clientOfferVerdict(base, place, known, day), locale)];
  });
}

function creditCells({ value, because }: OfferVerdict, locale: Locale): Cell[] {
  const { bindingRules } = wordsIn(locale.language).verdicts;
  return [
    because.all,
    because.offers,
    offerShareOf(because) ?? "",
    value,
    because.code === "allowed" ? "" : bindingRules[because.code],
    because.usefulShort ?? "",
    dayCell(because.nextDay, locale),
  ];
}
