import { standings } from "../../domain/client/standing";
import { firstIssued } from "../../domain/offers/offer-check";
import { issueRefusals } from "../../domain/offers/offer-issue";
import { clientOfferVerdict } from "../../domain/touches/offer-credit";
import { clientUsefulTouch } from "../../domain/touches/useful-touch";
import { issueWordsIn } from "../../i18n/issue-words";
import type { Language } from "../../i18n/language";
import { type BaseSheets, readBase } from "../../sheets/base/base";
import { touchesSheet } from "../../sheets/columns/touches";
import { readIssues } from "../../sheets/readers/issued-offers";
import { readOffers } from "../../sheets/readers/offers";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { readOptionalTable } from "../../sheets/tables/table";
import { formatterFor } from "../../sheets/writing/formatter";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";
import { logTouch } from "../client/log-touch";
import { offersTable } from "./open-offers";

/** An offer of the sheet, and the client it is for. */
export interface OfferedTo {
  readonly client: string;
  readonly offer: string;
}

/** An offer that is given to a client today. */
export interface IssueRequest extends OfferedTo {
  /** A code, or the user's own word. */
  readonly channel: string;
  readonly by: string;
}

/** Whether a client may be given an offer today, in words. */
export interface IssueAdvice {
  /** As written on Clients. */
  readonly client: string;
  /** What forbids it, a sentence each; none = it is allowed. */
  readonly refusals: readonly string[];
  /** The touches that were counted. */
  readonly credit: string;
  /** The useful touch in its place, which earns it where touches are short; "" = none, or it is allowed. */
  readonly instead: string;
}

/** Whether a client may be given an offer today: what forbids it, and the useful touch that earns it. @see theory 6.5, 7.2 */
export function offerForClient(
  workbook: Workbook,
  { client, offer: name }: OfferedTo,
  language: Language,
): Answer<IssueAdvice> {
  const missing = missingSheet(workbook, "offers", "clients", "purchases", "touches");
  if (missing !== null) return missing;
  const sheets = readBase(baseRangesOf(workbook)!, workbook.locale);
  const place = sheets.clients.names.placeOf(client);
  if (place < 0) return failure({ code: "unknown client", client });
  const table = offersTable(workbook);
  const offers = table === null ? [] : readOffers(table, workbook.locale).offers;
  const offer = offers.find(({ key }) => key === fold(name));
  if (offer === undefined) return failure({ code: "changed meanwhile" });
  const { asOf } = workbook;
  const { base } = sheets;
  const standing = standings(base, asOf)(place);
  const verdict = clientOfferVerdict(base, place, standing, asOf);
  const held = standing.tier?.held ?? null;
  const issueTo = {
    status: standing.status.value,
    segment: standing.segment.value,
    tier: held === null ? null : fold(held.name),
    verdict,
    issuedOn: issuedOn(workbook, sheets, place, offer.key),
  };
  const tiers = (base.tiers ?? []).map((tier) => fold(tier.name));
  const refusals = issueRefusals(offer, issueTo, tiers, asOf);
  const useful = verdict.value ? null : clientUsefulTouch(base, place, standing, base.standards, asOf);
  const words = issueWordsIn(language);
  const format = formatterFor(language);
  return success({
    client: sheets.clients.titleOf(place),
    refusals: refusals.map((refusal) => words.issueRefusal(refusal, base.settings, format)),
    credit: words.offerCredit(verdict.because, base.settings),
    instead: useful === null ? "" : words.usefulTouch(useful, verdict.because.code === "share", asOf, format),
  });
}

/** One row on Touches, of content offer and with the offer's name, unless something forbids it. @see theory 6.5, 7.2 */
export function issueOffer(workbook: Workbook, request: IssueRequest, language: Language): Planned {
  const advice = offerForClient(workbook, request, language);
  if (!advice.ok) return advice;
  const { refusals, instead } = advice.value;
  if (refusals.length > 0) {
    const sentence = [...refusals, ...(instead === "" ? [] : [instead])].join(" ");
    return failure({ code: "refused", sentence });
  }
  const { channel, by } = request;
  const offer = nameOnSheet(workbook, request.offer);
  return logTouch(workbook, {
    ...{ client: request.client, day: workbook.asOf, channel, content: "offer", by, offer },
    ...{ isAnswered: false, rating: null, result: "" },
  });
}

/** The day on which the client was first given the offer. */
function issuedOn(
  workbook: Workbook,
  { clients, base }: BaseSheets,
  place: number,
  offer: string,
): ReturnType<typeof firstIssued> {
  const { ranges, locale, asOf } = workbook;
  const own = mappedIn(ranges.settings).sheets.get("touches");
  const table = readOptionalTable("touches", ranges.touches ?? "", touchesSheet, own);
  if (table === null) return null;
  return firstIssued(readIssues(table, locale).get(base.keyOf(clients.titleOf(place))) ?? [], offer, asOf);
}

/** Offers are identified by their names: the touch gets the name as written in its row. */
function nameOnSheet(workbook: Workbook, offer: string): string {
  const { offers } = readOffers(offersTable(workbook)!, workbook.locale);
  return offers.find(({ key }) => key === fold(offer))!.name;
}
