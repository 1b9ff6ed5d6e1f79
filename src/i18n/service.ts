import * as en from "./en/service";
import type { Language } from "./language";
import * as ru from "./ru/service";

/** Words of claims and service; kept apart from the words that everyday formulas load. */
export type ServiceWords = typeof en;

export function serviceWordsIn(language: Language): ServiceWords {
  return language === "ru" ? ru : en;
}
