import * as en from "./en/offers";
import type { Language } from "./language";
import * as ru from "./ru/offers";

/** Words of offers, margins, points and agreements; kept apart from the words that everyday formulas load. */
export type OfferWords = typeof en;

export function offerWordsIn(language: Language): OfferWords {
  return language === "ru" ? ru : en;
}
