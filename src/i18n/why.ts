import * as en from "./en/why";
import type { Language } from "./language";
import * as ru from "./ru/why";

/** Reasons of verdicts that everyday formulas do not give. */
export type WhyWords = typeof en;

const words: Record<Language, WhyWords> = { en, ru };

export function whyWordsIn(language: Language): WhyWords {
  return words[language];
}
