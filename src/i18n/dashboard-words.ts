import * as en from "./en/dashboard";
import type { Language } from "./language";
import * as ru from "./ru/dashboard";

/** Words of the dashboard; separate from the others, because no formula needs them. */
export type DashboardWords = typeof en;

const words: Record<Language, DashboardWords> = { en, ru };

export function dashboardWordsIn(language: Language): DashboardWords {
  return words[language];
}

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
