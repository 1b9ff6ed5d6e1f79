import type { OfferedProduct, OffersOpened } from "../../actions/offers/open-offers";
import type { PricedProduct } from "../../domain/offers/margin";
import { type OfferStack, offerStack, programmeOf } from "../../domain/offers/offer-stack";
import { type Programme, programmesFor } from "../../domain/offers/programme";
import type { OfferRow } from "../../domain/records/offer";
import { isSameOffer, type OpenedOffer, offerOf } from "../../drafts/offer-draft";
import { fold } from "../../sheets/reading/fold";
import type { Writing } from "./writing";

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

/** The request for a margin. */
export interface MarginRequest extends Writing {
  /** Key of the product to show, where the offer names none; "" = the one with the least margin. */
  readonly chosen: string;
  /** The word for an offer without a name. */
  readonly defaultName: string;
}

/** The offer of a draft among all programmes of its product. */
export function marginCheck(asked: MarginRequest, opened: OffersOpened): MarginCheck {
  const { offer: written } = offerOf(asked.draft, opened.convention);
  const offer = { ...written, name: written.name || asked.defaultName };
  if (offer.discount === 0 && offer.freeAfter === null) return { code: "no discount" };
  const product = productOf(offer.product ?? asked.chosen, offer.product === null, opened);
  if (product === null) return { code: offer.product === null ? "no products" : "unknown product" };
  if (product.priced === null) return { code: "no price" };
  // Offers that are over are left out by now, but not the one that is being written.
  const programmes = programmesFor(product.key, opened.tiers, withDraft(offer, asked, opened), null);
  const own = programmeOf(offer.key, programmes)!;
  const stack = offerStack(product.priced, programmes, own);
  return { code: "stack", product, priced: product.priced, own, stack };
}

/** The rows of Offers that are not over, the draft in its own place. */
function withDraft(
  offer: OfferRow,
  { draft, from }: Writing,
  { offers, convention, asOf }: OffersOpened,
): OfferRow[] {
  const isOwn = (other: OpenedOffer) => isSameOffer(draft, from) && other.row === from.row;
  const rows = offers
    .map((other) => (isOwn(other) ? offer : offerOf(other.draft, convention).offer))
    .filter((row) => row === offer || row.until === null || row.until >= asOf);
  return rows.includes(offer) ? rows : [...rows, offer];
}

function productOf(key: string, isForAll: boolean, { products }: OffersOpened): OfferedProduct | null {
  const named = products.find((product) => product.key === fold(key));
  if (named !== undefined || !isForAll) return named ?? null;
  return lowestMargin(products);
}

/** The product with the least margin above its floor. */
function lowestMargin(products: readonly OfferedProduct[]): OfferedProduct | null {
  let [least, room]: [OfferedProduct | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const product of products) {
    if (product.priced === null || product.priced.price === 0) continue;
    const { price, cost, floor } = product.priced;
    const own = (price - cost) / price - floor;
    if (own < room) [least, room] = [product, own];
  }
  return least;
}

/** With at most this number of programmes the margin is calculated at every keystroke; with more, after typing has stopped. */
const maxAtOnce = 30;
const pause = 400;

/**
 * Caches the last answer: the words of an offer change at every keystroke and lower no bill. Returns null while a calculation with many programmes
 * waits, and calls back when it is done.
 */
export function cachedMargin(
  onCalculated: () => void,
): (asked: MarginRequest, opened: OffersOpened) => MarginCheck | null {
  let [key, known]: [string | null, MarginCheck | null] = [null, null];
  let of: OffersOpened | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (asked, opened) => {
    const now = JSON.stringify({ ...asked, draft: { ...asked.draft, text: "", reason: "" } });
    if (now === key && of === opened) return known;
    [key, of, known] = [now, opened, null];
    clearTimeout(waiting);
    const calculate = () => {
      known = marginCheck(asked, opened);
    };
    if (opened.offers.length + opened.tiers.length <= maxAtOnce) calculate();
    else {
      waiting = setTimeout(() => {
        calculate();
        onCalculated();
      }, pause);
    }
    return known;
  };
}
