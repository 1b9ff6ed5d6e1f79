import type { Lexicon } from "./lexicon";
import { ProgressBar } from "./progress-bar";

interface Props {
  readonly done: number;
  readonly total: number;
  /** Stopped by the person; a failure says so itself. */
  readonly work: "looking" | "resting" | "stopped";
  readonly hasFailed: boolean;
  readonly words: {
    readonly looking: string;
    readonly goOn: string;
    stopped(done: string, total: string): string;
  };
  readonly lexicon: Lexicon;
  onStop(): void;
  onGoOn(): void;
}

/** How far clients were looked through: a bar while they are, and the way to go on after a stop. */
export function LookingThrough({ done, total, work, hasFailed, words, lexicon, onStop, onGoOn }: Props) {
  const { panels, write } = lexicon;
  if (work === "looking" && done < total) {
    return (
      <ProgressBar
        done={done}
        total={total}
        label={words.looking}
        words={panels}
        write={write.number}
        onStop={onStop}
      />
    );
  }
  if (work !== "stopped" || hasFailed) return null;
  return (
    <div class="notice" role="status">
      <p>{words.stopped(write.number(done), write.number(total))}</p>
      <button type="button" onClick={onGoOn}>
        {words.goOn}
      </button>
    </div>
  );
}
