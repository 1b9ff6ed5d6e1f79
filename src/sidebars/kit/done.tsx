import type { PanelsWords } from "../../i18n/panels/en";

/** What was just written, and the way back. */
export interface DoneNews {
  readonly text: string;
  /** Name under which it can be undone; null when it was undone, or was an undo. */
  readonly undo: string | null;
}

interface Props {
  readonly news: DoneNews | null;
  readonly words: PanelsWords;
  onUndo(undo: string): void;
}

/** Says what was done; always there, so that a screen reader hears it change. */
export function Done({ news, words, onUndo }: Props) {
  return (
    <div class={news === null ? "news empty" : "news"} role="status">
      {news?.text}
      {news !== null && news.undo !== null && (
        <button type="button" class="link" onClick={() => onUndo(news.undo!)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
