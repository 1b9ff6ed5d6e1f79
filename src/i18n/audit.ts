import * as en from "./en/audit";
import type { Language } from "./language";
import * as ru from "./ru/audit";

/** Words of the checklists; kept apart from the words that everyday formulas load. */
export type AuditWords = typeof en;

export function auditWordsIn(language: Language): AuditWords {
  return language === "ru" ? ru : en;
}

/** What people wrote is looked up in both. */
export const bothAuditWords: readonly AuditWords[] = [en, ru];
