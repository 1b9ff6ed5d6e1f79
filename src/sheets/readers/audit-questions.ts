import { type AuditQuestion, auditQuestions, type Subprocess } from "../../domain/checklists/audit";
import { type Check, checklists } from "../../domain/checklists/checklist";
import { type AuditWords, bothAuditWords } from "../../i18n/audit";
import { fold } from "../reading/fold";

interface RecognizedQuestion {
  readonly subprocess: Subprocess;
  /** null = the user's own question. */
  readonly question: AuditQuestion | null;
}

interface RecognizedCheck {
  readonly check: Check;
}

/** The question of a row, by its words in either language or its subprocess; null where neither identifies it. @see theory 13 */
export function recognizeQuestion(text: string, part: string): RecognizedQuestion | RecognizedCheck | null {
  const ours = ourQuestions.get(fold(text));
  if (ours !== undefined) return ours;
  const subprocess = subprocessTitles.get(fold(part));
  return subprocess === undefined ? null : { subprocess, question: null };
}

const ourQuestions = new Map<string, RecognizedQuestion | RecognizedCheck>(
  bothAuditWords.flatMap((words) => [
    ...entries(auditQuestions).flatMap(([subprocess, questions]) =>
      questions.map((question): [string, RecognizedQuestion] => [
        fold(words.auditQuestions[question]),
        { subprocess, question },
      ]),
    ),
    ...Object.values(checklists).flatMap((checks) =>
      checks.map((check): [string, RecognizedCheck] => [fold(words.checks[check]), { check }]),
    ),
  ]),
);

const subprocessTitles: ReadonlyMap<string, Subprocess> = new Map(
  bothAuditWords.flatMap(({ auditParts }: AuditWords) =>
    entries(auditQuestions).map(([part]): [string, Subprocess] => [fold(auditParts[part]), part]),
  ),
);

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
