import * as en from "./en/offers";
import type { Language } from "./language";
import * as ru from "./ru/offers";

/** Words of offers, margins, points and agreements; separate from the words that everyday formulas load. */
export type OfferWords = typeof en;

const words: Record<Language, OfferWords> = { en, ru };

export function offerWordsIn(language: Language): OfferWords {
  return words[language];
}

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
