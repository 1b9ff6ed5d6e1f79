import * as en from "./en/problems";
import type { Language } from "./language";
import * as ru from "./ru/problems";

/**
 * What is wrong with a call, a row or a cell; separate from the words that everyday formulas load, because an answer without problems needs none of
 * them.
 */
export type ProblemWords = typeof en;

const words: Record<Language, ProblemWords> = { en, ru };

export function problemWordsIn(language: Language): ProblemWords {
  return words[language];
}
