import type { OfferDraft, OpenedOffer } from "../../drafts/offer-draft";

/** A draft, and the row of Offers it began with; null = a new one. */
export interface Writing {
  readonly draft: OfferDraft;
  readonly from: OpenedOffer | null;
}
