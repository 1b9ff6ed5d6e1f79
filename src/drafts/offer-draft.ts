import type { OfferKind, OfferRow } from "../domain/records/offer";
import type { Status } from "../domain/records/status";
import type { Day } from "../domain/values/day";
import { moneyOf } from "../domain/values/money";
import type { Convention, Reading } from "../domain/values/written-number";
import { discountIn, positiveIn, programmesIn, unitsIn } from "../sheets/readers/offers";
import { isBlank } from "../sheets/reading/cell";
import { fold } from "../sheets/reading/fold";

/** An offer as it is being written, under the names of its columns; numbers as they were typed. */
export interface OfferDraft {
  readonly offer: string;
  readonly kind: OfferKind;
  readonly text: string;
  readonly reason: string;
  readonly until: Day | null;
  readonly once: boolean;
  readonly saysNoRepeat: boolean;
  readonly forSegment: string;
  readonly forStatus: Status | "";
  readonly forTier: string;
  readonly product: string;
  /** In percent. */
  readonly discount: string;
  readonly freeAfter: string;
  readonly rewardSum: string;
  readonly minQuantity: string;
  readonly notWith: string;
}

export type OfferField = keyof OfferDraft;

/** An offer of the sheet, as its row was when it was read. */
export interface OpenedOffer {
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  readonly draft: OfferDraft;
}

export const blankOffer: OfferDraft = {
  offer: "",
  kind: "limited offer",
  text: "",
  reason: "",
  until: null,
  once: false,
  saysNoRepeat: false,
  forSegment: "",
  forStatus: "",
  forTier: "",
  product: "",
  discount: "",
  freeAfter: "",
  rewardSum: "",
  minQuantity: "",
  notWith: "",
};

/** The numbers of a draft, each as its column holds it; null where nothing was typed. */
export function draftNumbers(
  draft: OfferDraft,
  convention: Convention,
): Record<NumberField, Reading<number | null>> {
  const read = (field: NumberField, reading: (text: string, convention: Convention) => Reading<number>) =>
    isBlank(draft[field]) ? { value: null } : reading(draft[field].trim(), convention);
  return {
    discount: read("discount", percentIn),
    freeAfter: read("freeAfter", unitsIn),
    rewardSum: read("rewardSum", positiveIn),
    minQuantity: read("minQuantity", positiveIn),
  };
}

export type NumberField = "discount" | "freeAfter" | "rewardSum" | "minQuantity";

/** The terms in a draft; a number that cannot be read is left out, and its field is named. */
export function offerOf(
  draft: OfferDraft,
  convention: Convention,
): { readonly offer: OfferRow; readonly unread: readonly NumberField[] } {
  const numbers = draftNumbers(draft, convention);
  const number = (field: NumberField) => {
    const read = numbers[field];
    return "value" in read ? read.value : null;
  };
  const rewardSum = number("rewardSum");
  const key = (name: string) => fold(name) || null;
  return {
    offer: {
      name: draft.offer.trim(),
      key: fold(draft.offer),
      kind: draft.kind,
      text: draft.text,
      reason: draft.reason,
      until: draft.until,
      isOnce: draft.once,
      saysNoRepeat: draft.saysNoRepeat,
      forSegment: key(draft.forSegment),
      forStatus: draft.forStatus || null,
      forTier: key(draft.forTier),
      product: key(draft.product),
      discount: number("discount") ?? 0,
      freeAfter: number("freeAfter"),
      rewardSum: rewardSum === null ? null : moneyOf(rewardSum),
      minQuantity: number("minQuantity"),
      notWith: programmesIn(draft.notWith),
    },
    unread: (Object.keys(numbers) as NumberField[]).filter((field) => "problem" in numbers[field]),
  };
}

/** "15" and "15 %" are the same discount. */
function percentIn(text: string, convention: Convention): Reading<number> {
  return discountIn(text.endsWith("%") ? text : `${text}%`, convention);
}

/** Fields in which two drafts differ. */
export function changedFields(draft: OfferDraft, before: OfferDraft): OfferField[] {
  return (Object.keys(blankOffer) as OfferField[]).filter((field) => draft[field] !== before[field]);
}

/** Why an offer cannot be saved under its name; *Not with* parts names by semicolons. */
export type NameFault = "blank" | "taken" | "semicolon";

/** What is wrong with a name, among the names of the other offers; null = nothing. */
export function nameFault(name: string, others: readonly string[]): NameFault | null {
  if (isBlank(name)) return "blank";
  if (/[;\n]/.test(name)) return "semicolon";
  return others.some((other) => fold(other) === fold(name)) ? "taken" : null;
}

/** Touches identify an offer by its name: under a new name it is a new offer, and the old one stays. */
export function isSameOffer(draft: OfferDraft, opened: OpenedOffer | null): opened is OpenedOffer {
  return opened !== null && fold(draft.offer) === fold(opened.draft.offer);
}
