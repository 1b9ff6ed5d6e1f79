import type { Lexicon } from "./lexicon";
import type { Work } from "./loading-in-parts";
import { ProgressBar } from "./progress-bar";

interface Props {
  readonly done: number;
  readonly total: number;
  /** After a stop by the user there is a button to continue; a problem has its own. */
  readonly work: Work;
  readonly hasFailed: boolean;
  readonly words: {
    readonly loading: string;
    readonly goOn: string;
    stopped(done: string, total: string): string;
  };
  readonly lexicon: Lexicon;
  onStop(): void;
  onGoOn(): void;
}

/** How many clients are loaded: a bar while loading, and a button to continue after a stop. */
export function LoadingProgress({ done, total, work, hasFailed, words, lexicon, onStop, onGoOn }: Props) {
  const { panels, format } = lexicon;
  if (work === "loading" && done < total) {
    return (
      <ProgressBar
        done={done}
        total={total}
        label={words.loading}
        words={panels}
        format={format.number}
        onStop={onStop}
      />
    );
  }
  if (work !== "stopped" || hasFailed) return null;
  return (
    <div class="notice" role="status">
      <p>{words.stopped(format.number(done), format.number(total))}</p>
      <button type="button" onClick={onGoOn}>
        {words.goOn}
      </button>
    </div>
  );
}
