import * as en from "./en/clientele";
import type { Language } from "./language";
import * as ru from "./ru/clientele";

/** Words of where clients come from, what is done for them and how pleased they are; kept apart from the words that everyday formulas load. */
export type ClienteleWords = typeof en;

const words: Record<Language, ClienteleWords> = { en, ru };

export function clienteleWordsIn(language: Language): ClienteleWords {
  return words[language];
}
