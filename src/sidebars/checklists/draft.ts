import type { ChecklistsOpened } from "../../actions/checklists/open-checklists";
import type { ChangedAnswer, ChecklistsRequest } from "../../actions/checklists/save-checklists";
import type { Readiness } from "../../actions/roadmaps/readiness-change";
import { type ReadinessKey, readinessKeys } from "../../domain/records/settings";
import { type AuditAnswer, changedColumns, type QuestionKey, questionKey } from "../../drafts/audit-answers";

/** What a person has answered and not saved yet. */
export interface Draft {
  readonly readiness: Partial<Readiness>;
  readonly answers: ReadonlyMap<QuestionKey, AuditAnswer>;
}

export const noDraft: Draft = { readiness: {}, answers: new Map() };

/** The answer to a readiness question as it will be saved. */
export function readinessNow(opened: ChecklistsOpened, draft: Draft, key: ReadinessKey): boolean | null {
  const drafted = draft.readiness[key];
  return drafted === undefined ? openedReadiness(opened)[key] : drafted;
}

/** An answer as it will be saved. */
export function answerNow(key: QuestionKey, opened: AuditAnswer, { answers }: Draft): AuditAnswer {
  return answers.get(key) ?? opened;
}

/** The draft with a part of one answer changed. */
export function withAnswer(
  draft: Draft,
  opened: ChecklistsOpened,
  key: QuestionKey,
  part: Partial<AuditAnswer>,
): Draft {
  const before = openedAnswers(opened).get(key);
  if (before === undefined) return draft;
  return {
    ...draft,
    answers: new Map([...draft.answers, [key, { ...answerNow(key, before, draft), ...part }]]),
  };
}

/** What is sent: only the answers that have changed. */
export function requestOf(opened: ChecklistsOpened, draft: Draft): ChecklistsRequest {
  const before = openedReadiness(opened);
  const answers: Readiness = { ...before, ...draft.readiness };
  const isChanged = readinessKeys.some((key) => answers[key] !== before[key]);
  return {
    readiness: isChanged ? { opened: before, answers } : null,
    answers: changedAnswers(opened, draft),
  };
}

/** How many answers have changed. */
export function changedCount(opened: ChecklistsOpened, draft: Draft): number {
  const { readiness, answers } = requestOf(opened, draft);
  const keys = readinessKeys.filter(
    (key) => readiness !== null && readiness.answers[key] !== readiness.opened[key],
  );
  return keys.length + answers.length;
}

/** The checklists with the answers of a draft in place of what was there. */
export function withDraft(opened: ChecklistsOpened, draft: Draft): ChecklistsOpened {
  return {
    readiness: opened.readiness.map((row) => ({ ...row, answer: readinessNow(opened, draft, row.key) })),
    checks: opened.checks.map((row) => ({ ...row, answer: answerNow(row.check, row.answer, draft) })),
    questions: opened.questions.map((row) => ({
      ...row,
      answer: answerNow(questionKey(row), row.answer, draft),
    })),
  };
}

/** The answers given while another draft was being saved. */
export function sinceSent(draft: Draft, sent: Draft): Draft {
  return {
    readiness: draft.readiness === sent.readiness ? {} : draft.readiness,
    answers: new Map([...draft.answers].filter(([key, answer]) => sent.answers.get(key) !== answer)),
  };
}

function changedAnswers(opened: ChecklistsOpened, { answers }: Draft): ChangedAnswer[] {
  const before = openedAnswers(opened);
  return [...answers].flatMap(([key, answer]) => {
    const was = before.get(key);
    return was === undefined || changedColumns(answer, was).length === 0
      ? []
      : [{ key, opened: was, answer }];
  });
}

function openedReadiness({ readiness }: ChecklistsOpened): Readiness {
  return Object.fromEntries(readiness.map(({ key, answer }) => [key, answer])) as unknown as Readiness;
}

function openedAnswers({ checks, questions }: ChecklistsOpened): ReadonlyMap<QuestionKey, AuditAnswer> {
  return new Map([
    ...checks.map(({ check, answer }): [QuestionKey, AuditAnswer] => [check, answer]),
    ...questions.map((row): [QuestionKey, AuditAnswer] => [questionKey(row), row.answer]),
  ]);
}
