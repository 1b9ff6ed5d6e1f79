import type { OffersOpened } from "../../actions/offers/open-offers";
import { type OfferFault, offerFaults } from "../../domain/offers/offer-check";
import type { OfferRow } from "../../domain/records/offer";
import {
  changedFields,
  isSameOffer,
  type NameFault,
  type NumberField,
  nameFault,
  type OfferDraft,
  type OpenedOffer,
  offerOf,
} from "../../drafts/offer-draft";
import { findSpecialOfferWording } from "../../sheets/reading/special-offer-wording";
import type { Writing } from "./writing";

/** A fault, and the field that fixes it. */
export interface FieldFault {
  readonly field: "text" | "reason" | "until" | "once" | "saysNoRepeat";
  readonly fault: OfferFault;
}

/** The check of a draft, made at every keystroke. */
export interface OfferCheck {
  readonly offer: OfferRow;
  readonly faults: readonly FieldFault[];
  /** Numbers that cannot be read. */
  readonly unread: readonly NumberField[];
  readonly name: NameFault | null;
}

const fields: Record<Exclude<OfferFault["code"], "worn words" | "issued before">, FieldFault["field"]> = {
  "no reason": "reason",
  "no deadline": "until",
  "deadline passed": "until",
  "not once": "once",
  "may come again": "saysNoRepeat",
};

/** Checks a draft by the rules of its kind: only a limited offer must be for once, have a reason and a last day. @see theory 7.2 */
export function checkOf(writing: Writing, opened: OffersOpened): OfferCheck {
  const { draft } = writing;
  const { offer, unread } = offerOf(draft, opened.convention);
  const others = otherOffers(writing, opened).map(({ draft: other }) => other.offer);
  return { offer, unread, faults: faultsOf(offer, opened), name: nameFault(draft.offer, others) };
}

/** The offers of the sheet except the one that the draft replaces. */
export function otherOffers({ draft, from }: Writing, { offers }: OffersOpened): OpenedOffer[] {
  return offers.filter(({ row }) => !isSameOffer(draft, from) || row !== from.row);
}

function faultsOf(offer: OfferRow, { asOf }: OffersOpened): FieldFault[] {
  const wording = (["text", "reason"] as const).flatMap((field): FieldFault[] => {
    const words = findSpecialOfferWording(offer[field]);
    return words === null ? [] : [{ field, fault: { code: "worn words", words } }];
  });
  const checked = { ...offer, specialOfferWording: null, issuedOn: null };
  const rest = offerFaults(checked, asOf).flatMap((fault): FieldFault[] => {
    if (fault.code === "worn words" || fault.code === "issued before") return [];
    const concerns = offer.kind === "limited offer" || fault.code === "deadline passed";
    return concerns ? [{ field: fields[fault.code], fault }] : [];
  });
  return [...wording, ...rest];
}

/** Whether a draft differs from its first state. */
export function isChanged(draft: OfferDraft, from: OfferDraft): boolean {
  return changedFields(draft, from).length > 0;
}
