import type { QuestionTold } from "../../actions/checklists/open-checklists";
import { fullScore } from "../../domain/checklists/audit";
import { type AuditAnswer, keyOfQuestion } from "../../drafts/audit-answers";
import type { ChecklistsWords } from "../../i18n/checklists/en";
import { ChoiceField, LongTextField, TextField } from "../kit/form-fields";
import { answerNow } from "./draft";
import { ScoreInput } from "./score-input";
import type { OpenedProps } from "./state";
import { Steps } from "./steps";

interface Props extends OpenedProps {
  readonly row: QuestionTold;
}

/** One question: its score, what a weak answer holds back, and importance, owner and standard to be written. @see theory 13.4 */
export function QuestionView({ row, state, opened, words, asks, actions }: Props) {
  const key = keyOfQuestion(row);
  const answer = answerNow(key, row.answer, state.draft);
  const change = (part: Partial<AuditAnswer>) => actions.onAnswer(key, part);
  return (
    <>
      <ScoreInput
        name={`score-${key}`}
        question={row.question === null ? `${row.text} (${words.own})` : asks.auditQuestions[row.question]}
        score={answer.score}
        words={words}
        more={saidOf(answer, words)}
        onScore={(score) => change({ score })}
      />
      {answer.score !== fullScore && (
        <Steps
          steps={row.steps}
          title={answer.score === null ? words.steps.leans : words.steps.slows}
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

function saidOf({ importance, owner, standard }: AuditAnswer, { said }: ChecklistsWords): string[] {
  const parts = [
    importance === null ? "" : said.importance(importance),
    owner,
    standard === "" ? "" : said.standard(standard),
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
        options={[["", words.notSaid], ...importances]}
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
