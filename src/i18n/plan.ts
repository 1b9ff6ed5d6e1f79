import * as en from "./en/plan";
import type { Language } from "./language";
import * as ru from "./ru/plan";

/** Words of targets, of the flow between statuses and of its levers; separate from the words that everyday formulas load. */
export type PlanWords = typeof en;

const words: Record<Language, PlanWords> = { en, ru };

export function planWordsIn(language: Language): PlanWords {
  return words[language];
}
