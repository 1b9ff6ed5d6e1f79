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

/** Writes the computed columns as values, part by part, with a button to stop. */
export function RefreshView(props: Props) {
  const { state, words, lexicon, onGoOn } = props;
  const { work, total, problem, isSlow } = state;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.what}</p>
      <p class="quiet">{words.then}</p>
      {isSlow && <Slow words={lexicon.panels} />}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} onRetry={onGoOn} />}
      {(work === "writing" || total !== null) && <Progress {...props} />}
      {work !== "writing" && <Buttons {...props} />}
    </>
  );
}

/** How far the writing has come. */
function Progress({ state: { work, done, total }, words, lexicon: { panels, format }, onStop }: Props) {
  if (total === null) return work === "writing" ? <p role="status">{panels.reading}</p> : null;
  switch (work) {
    case "ready":
      return null;
    case "writing":
      return (
        <ProgressBar {...{ done, total, onStop }} label={words.label} words={panels} format={format.number} />
      );
    case "stopped":
      return <p role="status">{words.stopped(format.number(done), format.number(total))}</p>;
    case "done":
      return <p role="status">{words.done(format.number(total))}</p>;
  }
}

function Buttons({ state: { work, problem }, words, onStart, onGoOn }: Props) {
  return (
    <div class="actions">
      {work === "stopped" && problem === null && (
        <button type="button" class="primary" onClick={onGoOn}>
          {words.goOn}
        </button>
      )}
      <button type="button" class={work === "stopped" ? "" : "primary"} onClick={onStart}>
        {work === "ready" ? words.start : words.retry}
      </button>
    </div>
  );
}
