import * as en from "./en/why";
import type { Language } from "./language";
import * as ru from "./ru/why";

/** Reasons of verdicts that everyday formulas do not give. */
export type WhyWords = typeof en;

export function whyWordsIn(language: Language): WhyWords {
  return language === "ru" ? ru : en;
}
