import * as en from "./en/portrait";
import type { Language } from "./language";
import * as ru from "./ru/portrait";

/** Words of the portrait of a target client; separate from the words that everyday formulas load. */
export type PortraitWords = typeof en;

const words: Record<Language, PortraitWords> = { en, ru };

export function portraitWordsIn(language: Language): PortraitWords {
  return words[language];
}
