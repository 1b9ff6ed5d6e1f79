import type { PanelProblem } from "../../actions/change/answer";
import type { TodayWords } from "../../i18n/today/en";
import type { DoneNews } from "../kit/done";
import type { Lexicon } from "../kit/lexicon";
import type { LineActions, LineForm } from "./line";
import type { Shown, TodayList } from "./list";

/** Everything the panel shows at one moment. */
export interface TodayState {
  /** null until the first page is there. */
  readonly list: TodayList | null;
  readonly shown: Shown;
  readonly owners: readonly { readonly key: string; readonly name: string }[];
  /** Key of the owner whose clients are shown; null = everyone's. */
  readonly mine: string | null;
  readonly work: "looking" | "stopped" | "resting";
  readonly open: { readonly place: number; readonly form: LineForm } | null;
  /** The line that Tab comes to. */
  readonly current: number | null;
  readonly news: DoneNews | null;
  readonly problem: PanelProblem | null;
  readonly isSlow: boolean;
}

export interface TodayActions extends LineActions {
  onMine(owner: string | null): void;
  onStop(): void;
  onGoOn(): void;
  onRefresh(): void;
  onMore(): void;
  onShowHidden(): void;
  onUndo(undo: string): void;
  onWriteSheet(): void;
  onWeek(): void;
}

/** What every part of the view is given. */
export interface TodayProps {
  readonly state: TodayState;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  readonly actions: TodayActions;
}
