import * as en from "./en/audit";
import type { Language } from "./language";
import * as ru from "./ru/audit";

/** Words of the checklists; separate from the words that everyday formulas load. */
export type AuditWords = typeof en;

const words: Record<Language, AuditWords> = { en, ru };

export function auditWordsIn(language: Language): AuditWords {
  return words[language];
}

/** What people wrote is searched in both languages. */
export const bothAuditWords: readonly AuditWords[] = /* @__PURE__ */ Object.values(words);

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
