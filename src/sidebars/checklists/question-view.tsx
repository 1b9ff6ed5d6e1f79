import type { QuestionItem } from "../../actions/checklists/open-checklists";
import { fullScore } from "../../domain/checklists/audit";
import { type AuditAnswer, questionKey } from "../../drafts/audit-answers";
import type { ChecklistsWords } from "../../i18n/checklists/en";
import { ChoiceField, LongTextField, TextField } from "../kit/form-fields";
import { answerNow } from "./draft";
import { ScoreInput } from "./score-input";
import type { OpenedProps } from "./state";
import { Steps } from "./steps";

interface Props extends OpenedProps {
  readonly row: QuestionItem;
}

/** One question: its score, what a weak answer holds back, and importance, owner and standard to be written. @see theory 13.4 */
export function QuestionView({ row, state, opened, words, questionTexts, actions }: Props) {
  const key = questionKey(row);
  const answer = answerNow(key, row.answer, state.draft);
  const change = (part: Partial<AuditAnswer>) => actions.onAnswer(key, part);
  return (
    <>
      <ScoreInput
        name={`score-${key}`}
        question={
          row.question === null ? `${row.text} (${words.own})` : questionTexts.auditQuestions[row.question]
        }
        score={answer.score}
        words={words}
        more={detailsText(answer, words)}
        onScore={(score) => change({ score })}
      />
      {answer.score !== fullScore && (
        <Steps
          steps={row.steps}
          title={answer.score === null ? words.steps.depends : words.steps.slows}
          isBad={answer.score !== null && answer.score < 2}
          words={words.steps}
        />
      )}
      <details>
        <summary>{words.details}</summary>
        <Details id={`question-${opened.questions.indexOf(row)}`} {...{ answer, words }} onChange={change} />
      </details>
    </>
  );
}

function detailsText(
  { importance, owner, standard }: AuditAnswer,
  { said: texts }: ChecklistsWords,
): string[] {
  const parts = [
    importance === null ? "" : texts.importance(importance),
    owner,
    standard === "" ? "" : texts.standard(standard),
  ];
  return parts.filter((part) => part !== "");
}

interface DetailsProps {
  readonly id: string;
  readonly answer: AuditAnswer;
  readonly words: ChecklistsWords;
  onChange(part: Partial<AuditAnswer>): void;
}

function Details({ id, answer, words, onChange }: DetailsProps) {
  const { importance, owner, standard } = answer;
  const importances = ([1, 2, 3] as const).map((known) => [String(known), words.importances[known]] as const);
  return (
    <>
      <ChoiceField
        id={`${id}-importance`}
        label={words.importance}
        value={String(importance ?? "")}
        options={[["", words.notGiven], ...importances]}
        onValue={(chosen) => onChange({ importance: chosen === "" ? null : Number(chosen) })}
      />
      <TextField
        id={`${id}-owner`}
        label={words.owner}
        value={owner}
        onValue={(name) => onChange({ owner: name })}
      />
      <LongTextField
        id={`${id}-standard`}
        label={words.standard}
        rows={2}
        value={standard}
        onValue={(text) => onChange({ standard: text })}
      />
    </>
  );
}
