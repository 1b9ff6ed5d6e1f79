import { type AuditQuestion, auditQuestions, subprocesses } from "../../domain/checklists/audit";
import { type Check, type Checklist, checklists } from "../../domain/checklists/checklist";
import { auditWordsIn } from "../../i18n/audit";
import type { Language } from "../../i18n/language";
import type { ColumnCode } from "../../sheets/columns/columns";
import type { SheetQuestion } from "../../sheets/readers/audit";

/** A question under its part, in words. */
type AuditRowWords = Partial<Record<ColumnCode, string>>;

/** What a row of each of our questions begins with, in their order. @see theory 13.4 */
export function questionRows(language: Language): ReadonlyMap<AuditQuestion, AuditRowWords> {
  const { auditParts, auditQuestions: questionTexts } = auditWordsIn(language);
  return new Map(
    subprocesses.flatMap((part) =>
      auditQuestions[part].map(
        (question) =>
          [question, { subprocess: auditParts[part], question: questionTexts[question] }] as const,
      ),
    ),
  );
}

/** The same for attention points and the practical block, which get a row only when they are scored by hand. @see theory 13.2, 13.3 */
export function checkRows(language: Language): ReadonlyMap<Check, AuditRowWords> {
  const { auditParts, checks } = auditWordsIn(language);
  return new Map(
    (Object.keys(checklists) as Checklist[]).flatMap((part) =>
      checklists[part].map(
        (check) => [check, { subprocess: auditParts[part], question: checks[check] }] as const,
      ),
    ),
  );
}

/** Rows for those of the 33 questions that the Audit sheet does not ask yet. @see theory 13.4 */
export function missingAuditRows(known: readonly SheetQuestion[], language: Language): AuditRowWords[] {
  const recognized = new Set(known.map(({ question }) => question));
  return [...questionRows(language)].flatMap(([question, row]) => (recognized.has(question) ? [] : [row]));
}
