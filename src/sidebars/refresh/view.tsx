import type { PanelProblem } from "../../actions/change/answer";
import type { RefreshWords } from "../../i18n/refresh/en";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";
import { ProgressBar } from "../kit/progress-bar";
import { Slow } from "../kit/slow";

/** Everything the panel shows at one moment. */
export interface RefreshState {
  readonly work: "ready" | "writing" | "stopped" | "done";
  readonly done: number;
  /** null until the first part is written. */
  readonly total: number | null;
  readonly problem: PanelProblem | null;
  readonly isSlow: boolean;
}

interface Props {
  readonly state: RefreshState;
  readonly words: RefreshWords;
  readonly lexicon: Lexicon;
  onStart(): void;
  onGoOn(): void;
  onStop(): void;
}

/** Writes the computed columns as values, part by part, with a way to stop. */
export function RefreshView({ state, words, lexicon, onStart, onGoOn, onStop }: Props) {
  const { work, done, total, problem, isSlow } = state;
  const { panels, write } = lexicon;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.what}</p>
      <p class="quiet">{words.then}</p>
      {isSlow && <Slow words={panels} />}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} onAgain={onGoOn} />}
      {work === "writing" && total === null && <p role="status">{panels.reading}</p>}
      {work === "writing" && total !== null && (
        <ProgressBar
          done={done}
          total={total}
          label={words.label}
          words={panels}
          write={write.number}
          onStop={onStop}
        />
      )}
      {work === "stopped" && total !== null && (
        <p role="status">{words.stopped(write.number(done), write.number(total))}</p>
      )}
      {work === "done" && total !== null && <p role="status">{words.done(write.number(total))}</p>}
      {work !== "writing" && (
        <div class="actions">
          {work === "stopped" && problem === null && (
            <button type="button" class="primary" onClick={onGoOn}>
              {words.goOn}
            </button>
          )}
          <button type="button" class={work === "stopped" ? "" : "primary"} onClick={onStart}>
            {work === "ready" ? words.start : words.again}
          </button>
        </div>
      )}
    </>
  );
}
