import type { Day } from "../domain/day";
import { historyOf, lastPurchase, removedOrders } from "../domain/history";
import { rowsByClient } from "../domain/ledger";
import { clientOfferVerdict, type OfferVerdict } from "../domain/offer-credit";
import { offerShareOf } from "../domain/touch-count";
import { wordsIn } from "../i18n/words";
import { type Cell, dayCell } from "../sheets/cell";
import type { ColumnCode } from "../sheets/columns";
import type { Locale } from "../sheets/locale";
import { type OfferSheets, readOfferBase } from "../sheets/offer-base";
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
 * @param {Purchases!A1:I} purchases Optional. The Purchases table, so that a client who left and bought again counts as back.
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
  const sheets = readOfferBase({ touches, clients, settings, segments, purchases }, locale);
  checkAnswerSize(columns, sheets.clients);
  const lastOf = lastPurchases(sheets, day);
  return answerTable(columns, sheets.clients, locale, (place) => [
    sheets.clients.titleOf(place),
    ...creditCells(clientOfferVerdict(sheets.base, place, lastOf(place), day), locale),
  ]);
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

/** The last purchase, asked only of those who left: it tells whether they are back. */
function lastPurchases({ base, ledger }: OfferSheets, asOf: Day): (place: number) => Day | null {
  if (ledger === null) return () => null;
  const rowsOf = rowsByClient(ledger, base.clients.length, asOf);
  return (place) => {
    if (base.clients[place]!.leftOn === null) return null;
    const rows = rowsOf(place);
    return lastPurchase(historyOf(ledger, rows, removedOrders(ledger, rows, asOf), asOf));
  };
}
