import * as en from "./en/issue";
import type { Language } from "./language";
import * as ru from "./ru/issue";

const words: Record<Language, typeof en> = { en, ru };

/** The words about giving an offer to a client; separate from the others, because no formula needs them. */
export function issueWordsIn(language: Language): typeof en {
  return words[language];
}
