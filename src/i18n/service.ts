import * as en from "./en/service";
import type { Language } from "./language";
import * as ru from "./ru/service";

/** Words of claims and service; separate from the words that everyday formulas load. */
export type ServiceWords = typeof en;

const words: Record<Language, ServiceWords> = { en, ru };

export function serviceWordsIn(language: Language): ServiceWords {
  return words[language];
}
