import type { PanelsWords } from "../../i18n/panels/en";

interface Props {
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly words: PanelsWords;
  format(count: number): string;
  onStop?(): void;
}

/** "1 200 of 5 000", as a bar and in words, with a button to stop. */
export function ProgressBar({ done, total, label, words, format, onStop }: Props) {
  const text = words.progress(format(done), format(total));
  return (
    <div class="progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div class="bar" style={{ width: `${total === 0 ? 0 : Math.round((100 * done) / total)}%` }} />
      </div>
      <p role="status">{text}</p>
      {onStop && (
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}
