import type { AuditQuestion } from "../../domain/checklists/audit";
import type { Language } from "../../i18n/language";
import { questionRows } from "../new-sheets/audit-rows";
import type { SampleRow } from "../new-sheets/sample-rows";

/** Score and importance, as the fictional team has answered; it has not answered the rest yet. */
const answered: Partial<Record<AuditQuestion, readonly [score: number, importance: number]>> = {
  qualification: [2, 3],
  "client base": [2, 3],
  proposals: [3, 2],
  delivery: [1, 2],
  feedback: [1, 3],
  "first order": [3, 2],
  departments: [2, 2],
  reservation: [3, 1],
  "request times": [2, 3],
  satisfaction: [1, 3],
  claims: [2, 3],
  communication: [1, 3],
  "after-sale service": [2, 2],
  "new offers": [0, 2],
};

/** The 33 questions of the Audit sheet, some of them answered. */
export function auditRows(language: Language): SampleRow[] {
  return [...questionRows(language)].map(([question, row]) => {
    const known = answered[question];
    return known === undefined ? row : { ...row, score: known[0], importance: known[1] };
  });
}
