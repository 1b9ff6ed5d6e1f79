import {
  type Checklist,
  type CheckState,
  checklists,
  checkVerdict,
  undoneFirst,
} from "../../domain/checklists/checklist";
import { answerNow } from "./draft";
import { ScoreInput } from "./score-input";
import type { OpenedProps } from "./state";

interface Props extends OpenedProps {
  readonly list: Checklist;
}

/** Attention points or the practical block: what is not done first, what the workbook shows of it, and the user's score. @see theory 13.2, 13.3 */
export function ChecksPart({ list, state, opened, words, questionTexts, actions }: Props) {
  const codes: readonly string[] = checklists[list];
  const row = opened.checks.filter(({ check }) => codes.includes(check));
  const inOrder = undoneFirst(row.map(({ check, seen, answer }) => checkVerdict(check, seen, answer.score)));
  return (
    <>
      <p>{words.intro[list]}</p>
      <ul class="told">
        {inOrder.map(({ check, seen }) => {
          const { answer } = row.find((other) => other.check === check)!;
          const { score } = answerNow(check, answer, state.draft);
          const { value } = checkVerdict(check, seen, score);
          return (
            <li key={check}>
              <ScoreInput
                name={`score-${check}`}
                question={questionTexts.checks[check]}
                score={score}
                words={words}
                onScore={(chosen) => actions.onAnswer(check, { score: chosen })}
              >
                <p>
                  <span class={`chip ${chips[value]}`}>{words.states[value]}</span> {words.seen(check, seen)}
                </p>
              </ScoreInput>
              {value !== "done" && <p class="hint">{words.advice[check]}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const chips: Record<CheckState, string> = {
  done: "fine",
  part: "part",
  "not yet": "bad",
  unknown: "unknown",
};
