import * as en from "./en/what-if";
import type { Language } from "./language";
import * as ru from "./ru/what-if";

/** Words of what would change a verdict; separate from the words that everyday formulas load. */
export type WhatIfWords = typeof en;

const words: Record<Language, WhatIfWords> = { en, ru };

export function whatIfWordsIn(language: Language): WhatIfWords {
  return words[language];
}
