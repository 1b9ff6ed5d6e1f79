import * as en from "./en/base-history";
import type { Language } from "./language";
import * as ru from "./ru/base-history";

/** Words of the base over time; kept apart from the words that everyday formulas load. */
export type BaseHistoryWords = typeof en;

export function baseHistoryWordsIn(language: Language): BaseHistoryWords {
  return language === "ru" ? ru : en;
}

/** A period is read in both languages. */
export const bothPeriodWords: readonly BaseHistoryWords["periods"][] = [en.periods, ru.periods];
