import type { TodayWords } from "../../i18n/today/en";
import type { Lexicon } from "../kit/lexicon";
import type { Work } from "../kit/loading-in-parts";
import type { PanelState } from "../kit/panel-session";
import type { LineActions, LineForm } from "./line";
import type { Shown, TodayList } from "./list";

/** Everything the panel shows at one moment. */
export interface TodayState extends PanelState {
  /** null until the first page is there. */
  readonly list: TodayList | null;
  readonly shown: Shown;
  readonly owners: readonly { readonly key: string; readonly name: string }[];
  /** Key of the owner with the clients that are shown; null = all owners. */
  readonly mine: string | null;
  readonly work: Work;
  readonly open: { readonly place: number; readonly form: LineForm } | null;
  /** The line that Tab focuses. */
  readonly current: number | null;
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

/** The props of every part of the view. */
export interface TodayProps {
  readonly state: TodayState;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  readonly actions: TodayActions;
}
