/** What can be seen at a glance in the words on the back of a receipt. */
export interface ReceiptSigns {
  readonly makesOffer: boolean;
  readonly mentionsPurchase: boolean;
  readonly asksFeedback: boolean;
  readonly prices: number;
  /** Lines or items of the longest list. */
  readonly listed: number;
}

/** What is wrong with the back of a receipt. @see theory 7.3 */
export type ReceiptFault =
  | { readonly code: "nothing useful" }
  | { readonly code: "price list"; readonly prices: number }
  | { readonly code: "list of everything"; readonly listed: number };

/** An offer has a price or a few; more is a price list. */
const maxPrices = 4;

/** More is a list of everything. */
const maxListed = 7;

/**
 * What prevents the back of a receipt from being useful: no offer, no word on the purchase and no way to answer us; or a price list or a list of
 * everything we do.
 *
 * @see theory 7.3
 */
export function receiptFaults(signs: ReceiptSigns): ReceiptFault[] {
  const { makesOffer, mentionsPurchase, asksFeedback, prices, listed } = signs;
  const isPriceList = prices > maxPrices;
  return [
    ...(makesOffer || mentionsPurchase || asksFeedback ? [] : [{ code: "nothing useful" } as const]),
    ...(isPriceList ? [{ code: "price list", prices } as const] : []),
    ...(!isPriceList && listed > maxListed ? [{ code: "list of everything", listed } as const] : []),
  ];
}
