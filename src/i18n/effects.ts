import * as en from "./en/effects";
import type { Language } from "./language";
import * as ru from "./ru/effects";

/** Words of the effects of loyalty; kept apart from the words that everyday formulas load. */
export type EffectWords = typeof en;

export function effectWordsIn(language: Language): EffectWords {
  return language === "ru" ? ru : en;
}
