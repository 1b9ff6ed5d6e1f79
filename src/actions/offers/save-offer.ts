import {
  changedFields,
  draftNumbers,
  isSameOffer,
  type NumberField,
  nameFault,
  type OfferDraft,
  type OfferField,
  type OpenedOffer,
  offerOf,
} from "../../drafts/offer-draft";
import { type Words, wordsIn } from "../../i18n/words";
import { failure, success } from "../change/answer";
import type { Change } from "../change/change";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled, type WrittenCell, type WrittenRow } from "../change/written-row";
import { offersTable, openedOffers } from "./open-offers";

/** An offer as it was written, and the row it began with; null = a new one. */
export interface SaveOfferRequest {
  readonly opened: OpenedOffer | null;
  readonly draft: OfferDraft;
}

/** Whether an offer was added as a new row, or its own row corrected. */
export interface OfferSaved {
  readonly isNew: boolean;
}

/**
 * One row of Offers. Only changed cells are written into the row of an opened offer, and nothing if another user has changed it since; under a
 * new name the offer is a new row, because touches identify offers by their names.
 */
export function saveOffer(workbook: Workbook, { opened, draft }: SaveOfferRequest): Planned<OfferSaved> {
  const missing = missingSheet(workbook, "offers");
  if (missing !== null) return missing;
  const known = openedOffers(offersTable(workbook), workbook.locale);
  const isNew = !isSameOffer(draft, opened);
  const others = known.filter(({ row }) => isNew || row !== opened.row).map(({ draft: { offer } }) => offer);
  const fields: OfferField[] = [...offerOf(draft, workbook.locale).unread];
  if (nameFault(draft.offer, others) !== null) fields.unshift("offer");
  if (fields.length > 0) return failure({ code: "wrong fields", fields });
  const cells = writtenOffer(draft, workbook);
  const change = { kind: "offer", subject: draft.offer.trim() } as const;
  if (isNew) {
    return success({
      change: { ...change, additions: [{ sheet: "offers", rows: [filled(cells)] }] },
      result: { isNew },
    });
  }
  const now = known.find(({ row }) => row === opened.row);
  if (now === undefined || changedFields(now.draft, opened.draft).length > 0) {
    return failure({ code: "changed meanwhile" });
  }
  return success({ change: { ...change, ...correctionOf(opened, draft, cells) }, result: { isNew } });
}

function correctionOf(
  opened: OpenedOffer,
  draft: OfferDraft,
  cells: WrittenRow,
): Pick<Change, "corrections"> {
  const changed = changedFields(draft, opened.draft).map((field) => [field, cells[field]!]);
  if (changed.length === 0) return {};
  return { corrections: [{ sheet: "offers", row: opened.row, cells: Object.fromEntries(changed) }] };
}

/** A draft as its row holds it, in the words of the sheet. */
function writtenOffer(draft: OfferDraft, { locale }: Workbook): Required<Pick<WrittenRow, OfferField>> {
  const { vocabulary } = wordsIn(locale.language);
  const numbers = draftNumbers(draft, locale);
  const number = (field: NumberField): WrittenCell => {
    const read = numbers[field];
    return "value" in read ? (read.value ?? "") : "";
  };
  return {
    offer: draft.offer.trim(),
    kind: vocabulary.offerKinds[draft.kind][0]!,
    text: draft.text,
    reason: draft.reason,
    until: draft.until === null ? "" : { day: draft.until },
    once: flag(draft.once, draft, vocabulary),
    saysNoRepeat: flag(draft.saysNoRepeat, draft, vocabulary),
    forSegment: draft.forSegment,
    forStatus: draft.forStatus === "" ? "" : vocabulary.statuses[draft.forStatus][0]!,
    forTier: draft.forTier,
    product: draft.product,
    discount: number("discount"),
    freeAfter: number("freeAfter"),
    rewardSum: number("rewardSum"),
    minQuantity: number("minQuantity"),
    notWith: draft.notWith,
  };
}

/** The answer "no" has a meaning only for a limited offer. */
function flag(isYes: boolean, { kind }: OfferDraft, { yesNo }: Words["vocabulary"]): string {
  if (isYes) return yesNo.yes[0]!;
  return kind === "limited offer" ? yesNo.no[0]! : "";
}
