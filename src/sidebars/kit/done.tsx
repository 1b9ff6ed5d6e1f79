import type { PanelsWords } from "../../i18n/panels/en";

/** What was just written, and its undo. */
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

/** Shows what was done; always on the page, so that a screen reader announces its change. */
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
