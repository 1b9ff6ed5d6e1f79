import { auditQuestions, subprocesses } from "../domain/audit";
import { auditWordsIn } from "../i18n/audit";
import type { Language } from "../i18n/language";
import type { SheetQuestion } from "../sheets/audit";
import type { ColumnCode } from "../sheets/columns";

/** A question under its subprocess, in words. */
type AuditRowToWrite = Partial<Record<ColumnCode, string>>;

/** Rows for those of the 33 questions that the Audit sheet does not ask yet, in the words of a language. @see theory 13.4 */
export function missingAuditRows(known: readonly SheetQuestion[], language: Language): AuditRowToWrite[] {
  const words = auditWordsIn(language);
  const asked = new Set(known.map(({ question }) => question));
  return subprocesses.flatMap((subprocess) =>
    auditQuestions[subprocess]
      .filter((question) => !asked.has(question))
      .map((question) => ({
        subprocess: words.auditParts[subprocess],
        question: words.auditQuestions[question],
      })),
  );
}
