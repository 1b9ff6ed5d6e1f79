import * as en from "./en/issue";
import type { Language } from "./language";
import * as ru from "./ru/issue";

/** The words about giving an offer to a client; apart from the others, because no formula needs them. */
export function issueWordsIn(language: Language): typeof en {
  return language === "ru" ? ru : en;
}
