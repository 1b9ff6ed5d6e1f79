import * as en from "./en/base-history";
import type { Language } from "./language";
import * as ru from "./ru/base-history";

/** Words of the base over time; separate from the words that everyday formulas load. */
export type BaseHistoryWords = typeof en;

const words: Record<Language, BaseHistoryWords> = { en, ru };

export function baseHistoryWordsIn(language: Language): BaseHistoryWords {
  return words[language];
}

/** A period is read in both languages. */
export const bothPeriodWords = Object.values(words).map(({ periods }) => periods);
