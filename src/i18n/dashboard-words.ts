import * as en from "./en/dashboard";
import type { Language } from "./language";
import * as ru from "./ru/dashboard";

/** Words of the dashboard; apart from the others, because no formula needs them. */
export type DashboardWords = typeof en;

export function dashboardWordsIn(language: Language): DashboardWords {
  return language === "ru" ? ru : en;
}
