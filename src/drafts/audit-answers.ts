import type { AuditQuestion, AuditRow } from "../domain/checklists/audit";
import type { Check } from "../domain/checklists/checklist";
import { fold } from "../sheets/reading/fold";

/** The user's answer to one question; "" and null where it has none. */
export type AuditAnswer = Pick<AuditRow, "importance" | "owner" | "standard" | "score">;

export const noAuditAnswer: AuditAnswer = { importance: null, owner: "", standard: "", score: null };

/** Identifies a question in any row: our code, or the words of the user's own question. */
export type QuestionKey = AuditQuestion | Check | `own: ${string}`;

/** The name of a question. */
export function questionKey({ question, text }: Pick<AuditRow, "question" | "text">): QuestionKey {
  return question ?? `own: ${fold(text)}`;
}

/** The answer alone, without the other cells of its row. */
export function answerIn({ importance, owner, standard, score }: AuditAnswer): AuditAnswer {
  return { importance, owner, standard, score };
}

/** The columns of an answer that have changed. */
export function changedColumns(now: AuditAnswer, before: AuditAnswer): (keyof AuditAnswer)[] {
  return (["importance", "owner", "standard", "score"] as const).filter(
    (column) => now[column] !== before[column],
  );
}
