import type { AuditQuestion, AuditRow } from "../domain/checklists/audit";
import type { Check } from "../domain/checklists/checklist";
import { fold } from "../sheets/reading/fold";

/** What a team says of one question; "" and null where it says nothing. */
export type AuditAnswer = Pick<AuditRow, "importance" | "owner" | "standard" | "score">;

export const noAuditAnswer: AuditAnswer = { importance: null, owner: "", standard: "", score: null };

/** Names a question wherever its row stands: the code of ours, or the words of one of the team's own. */
export type QuestionKey = AuditQuestion | Check | `own: ${string}`;

/** The name of a question. */
export function keyOfQuestion({ question, text }: Pick<AuditRow, "question" | "text">): QuestionKey {
  return question ?? `own: ${fold(text)}`;
}

/** The answer alone, whatever else stands beside it. */
export function answerIn({ importance, owner, standard, score }: AuditAnswer): AuditAnswer {
  return { importance, owner, standard, score };
}

/** The columns of an answer that are others than they were. */
export function changedColumns(now: AuditAnswer, before: AuditAnswer): (keyof AuditAnswer)[] {
  return (["importance", "owner", "standard", "score"] as const).filter(
    (column) => now[column] !== before[column],
  );
}
