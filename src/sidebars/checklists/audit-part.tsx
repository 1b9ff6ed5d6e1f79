import {
  fullScore,
  type SubprocessVerdict,
  subprocessVerdicts,
  weakestFirst,
} from "../../domain/checklists/audit";
import { questionKey } from "../../drafts/audit-answers";
import { answerNow } from "./draft";
import { QuestionView } from "./question-view";
import type { OpenedProps } from "./state";

/** The four subprocesses, the weakest first; or the questions of the chosen one. @see theory 13.4 */
export function AuditPart(props: OpenedProps) {
  const { subprocess } = props.state;
  return subprocess === null ? <Subprocesses {...props} /> : <Questions {...props} />;
}

function Subprocesses(props: OpenedProps) {
  const { state, opened, words, questionTexts, actions } = props;
  const missing = opened.questions.filter(({ text }) => text === "").length;
  return (
    <>
      <p>{words.intro.audit}</p>
      {missing > 0 && (
        <div class="notice">
          <p>{words.missing(missing)}</p>
          <button type="button" disabled={state.isSaving} onClick={actions.onFill}>
            {words.fill}
          </button>
        </div>
      )}
      <ul class="choices">
        {verdictsNow(props).map((verdict) => (
          <li key={verdict.subprocess}>
            <button
              type="button"
              data-subprocess={verdict.subprocess}
              onClick={() => actions.onSubprocess(verdict.subprocess)}
            >
              <b>{questionTexts.auditParts[verdict.subprocess]}</b>
              <Standing {...props} verdict={verdict} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface StandingProps extends OpenedProps {
  readonly verdict: SubprocessVerdict;
}

/** The score as a bar and a number, how much is answered, and what pulls it down. */
function Standing({ verdict: { value, because }, words, questionTexts, lexicon }: StandingProps) {
  const { answered, of, weakest } = because;
  const share = value === null ? 0 : value / fullScore;
  const text =
    weakest === null
      ? ""
      : weakest.question === null
        ? weakest.text
        : questionTexts.auditQuestions[weakest.question];
  return (
    <>
      <span class={`share-bar ${barOf(share)}`} aria-hidden="true">
        <span class="part" style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span class="block">
        {value === null ? words.unscored : words.scored(lexicon.format.number(value))}
        {". "}
        {words.answered(answered, of)}
      </span>
      {text !== "" && <span class="block quiet">{words.weakest(text)}</span>}
    </>
  );
}

/** Below "sometimes", below "mostly", or at least that. */
function barOf(share: number): string {
  if (share < 1 / 3) return "over";
  return share < 2 / 3 ? "middling" : "";
}

/** In the order in which they were opened, so that nothing jumps while it is answered. */
function verdictsNow({ opened, state }: OpenedProps): SubprocessVerdict[] {
  const order = subprocessVerdicts(rowsNow(opened.questions)).map(({ subprocess }) => subprocess);
  const now = subprocessVerdicts(
    rowsNow(
      opened.questions.map((row) => ({
        ...row,
        answer: answerNow(questionKey(row), row.answer, state.draft),
      })),
    ),
  );
  return order.map((subprocess) => now.find((verdict) => verdict.subprocess === subprocess)!);
}

function rowsNow(questions: OpenedProps["opened"]["questions"]) {
  return questions.map(({ subprocess, question, text, answer }) => ({
    subprocess,
    question,
    text,
    ...answer,
  }));
}

function Questions(props: OpenedProps) {
  const { state, opened, words, questionTexts, actions } = props;
  const subprocess = state.subprocess!;
  const verdict = verdictsNow(props).find((other) => other.subprocess === subprocess)!;
  const questions = opened.questions.filter((row) => row.subprocess === subprocess);
  const inOrder = weakestFirst(questions.map((row) => ({ ...row.answer, row })));
  return (
    <>
      <button type="button" class="link" onClick={() => actions.onSubprocess(null)}>
        ← {words.back}
      </button>
      <h2 tabIndex={-1}>{questionTexts.auditParts[subprocess]}</h2>
      <p>
        <Standing {...props} verdict={verdict} />
      </p>
      <ul class="told">
        {inOrder.map(({ row }) => (
          <li key={questionKey(row)}>
            <QuestionView {...props} row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}
