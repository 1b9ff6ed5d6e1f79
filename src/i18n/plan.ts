import * as en from "./en/plan";
import type { Language } from "./language";
import * as ru from "./ru/plan";

/** Words of targets, of the flow between statuses and of its levers; kept apart from the words that everyday formulas load. */
export type PlanWords = typeof en;

export function planWordsIn(language: Language): PlanWords {
  return language === "ru" ? ru : en;
}
