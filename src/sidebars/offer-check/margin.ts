import { isSameOffer, type OfferDraft, type OpenedOffer, offerOf } from "../../actions/offer-draft";
import type { OfferedProduct, OffersOpened } from "../../actions/open-offers";
import type { PricedProduct } from "../../domain/margin";
import { type OfferStack, offerStack, programmeOf } from "../../domain/offer-stack";
import { type Programme, programmesFor } from "../../domain/programme";
import { fold } from "../../sheets/fold";

/** What an offer does to the margin of a product, or why that is not known. */
export type MarginCheck =
  | { readonly code: "no discount" }
  | { readonly code: "no products" }
  | { readonly code: "unknown product" }
  | { readonly code: "no price" }
  | {
      readonly code: "stack";
      readonly product: OfferedProduct;
      readonly priced: PricedProduct;
      readonly own: Programme;
      readonly stack: OfferStack;
    };

/** The offer of a draft among all programmes of its product; of every product, where it names none, the one chosen, else the one with the least margin. */
export function marginCheck(
  draft: OfferDraft,
  from: OpenedOffer | null,
  chosen: string,
  opened: OffersOpened,
): MarginCheck {
  const { offer } = offerOf(draft, opened.convention);
  if (offer.discount === 0 && offer.freeAfter === null) return { code: "no discount" };
  const product = productOf(offer.product ?? chosen, offer.product === null, opened);
  if (product === null) return { code: offer.product === null ? "no products" : "unknown product" };
  if (product.priced === null) return { code: "no price" };
  const programmes = programmesFor(product.key, opened.tiers, withDraft(offer, draft, from, opened), null);
  const own = programmeOf(offer.key, programmes)!;
  return {
    code: "stack",
    product,
    priced: product.priced,
    own,
    stack: offerStack(product.priced, programmes, own),
  };
}

/** The rows of Offers that are not over, the draft in its own place. */
function withDraft(
  offer: ReturnType<typeof offerOf>["offer"],
  draft: OfferDraft,
  from: OpenedOffer | null,
  { offers, convention, asOf }: OffersOpened,
) {
  const isOwn = (other: OpenedOffer) => isSameOffer(draft, from) && other.row === from.row;
  const isOpen = ({ until }: { readonly until: number | null }) => until === null || until >= asOf;
  const rows = offers.flatMap((other) => {
    if (isOwn(other)) return [offer];
    const row = offerOf(other.draft, convention).offer;
    return isOpen(row) ? [row] : [];
  });
  return rows.includes(offer) ? rows : [...rows, offer];
}

function productOf(key: string, isForAll: boolean, { products }: OffersOpened): OfferedProduct | null {
  const named = products.find((product) => product.key === fold(key));
  if (named !== undefined || !isForAll) return named ?? null;
  return thinnest(products);
}

/** The product with the least margin above its floor. */
function thinnest(products: readonly OfferedProduct[]): OfferedProduct | null {
  let [least, room]: [OfferedProduct | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const product of products) {
    if (product.priced === null || product.priced.price === 0) continue;
    const { price, cost, floor } = product.priced;
    const own = (price - cost) / price - floor;
    if (own < room) [least, room] = [product, own];
  }
  return least;
}

/** Remembers the last answer: the words of an offer change at every keystroke and lower no bill. */
export function rememberedMargin(): typeof marginCheck {
  let [key, known]: [string, MarginCheck | null] = ["", null];
  let of: OffersOpened | null = null;
  return (draft, from, chosen, opened) => {
    const asked = JSON.stringify([{ ...draft, text: "", reason: "" }, from?.row, from?.draft.offer, chosen]);
    if (known === null || asked !== key || of !== opened) {
      [key, of, known] = [asked, opened, marginCheck(draft, from, chosen, opened)];
    }
    return known;
  };
}
