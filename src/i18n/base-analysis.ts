import * as en from "./en/base-analysis";
import type { Language } from "./language";
import * as ru from "./ru/base-analysis";

/** Words of where clients come from, what is done for them and how pleased they are; separate from the words that everyday formulas load. */
export type BaseAnalysisWords = typeof en;

const words: Record<Language, BaseAnalysisWords> = { en, ru };

export function baseAnalysisWordsIn(language: Language): BaseAnalysisWords {
  return words[language];
}
