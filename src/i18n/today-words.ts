import * as en from "./en/today";
import type { Language } from "./language";
import * as ru from "./ru/today";

const words: Record<Language, typeof en> = { en, ru };

/** The words of today's list; separate from the others, because no formula needs them. */
export function todayWordsIn(language: Language): typeof en {
  return words[language];
}
