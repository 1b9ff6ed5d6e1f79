import type { CellRequest } from "../../actions/start/attention";
import type { BaseTouches } from "../../actions/touches/base-touches";
import type { CreditLine } from "../../actions/touches/list-credits";
import type { TouchPlan } from "../../actions/touches/touch-plan";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";
import type { Work } from "../kit/loading-in-parts";
import type { PanelState } from "../kit/panel-session";
import type { LoggedTouch, TouchChoice } from "./choices";
import type { CreditFilter, CreditList } from "./list";

/** The part of the plan that is shown: one client, the list of them, or the whole base. */
export type PlanView = "client" | "list" | "base";

/** Everything the panel shows at one moment. */
export interface PlanState extends PanelState {
  readonly view: PlanView;
  /** null while no client is chosen. */
  readonly plan: TouchPlan | null;
  /** Chosen in the list: the plan follows the selected row no longer. */
  readonly isPinned: boolean;
  readonly isReading: boolean;
  /** The touch that is being logged. */
  readonly open: TouchChoice | null;
  readonly by: string;
  /** null until the first page is there. */
  readonly list: CreditList | null;
  readonly work: Work;
  readonly filter: CreditFilter;
  /** The line that Tab focuses; null = the first. */
  readonly current: number | null;
  /** null until it is requested, and after something was logged. */
  readonly base: BaseTouches | null;
}

export interface PlanActions {
  onView(view: PlanView): void;
  /** Shows the plan of a client of the list. */
  onClient(line: CreditLine): void;
  /** Follows the selected row again. */
  onFollow(): void;
  /** Opens the form of a touch; null closes it. */
  onChoose(choice: TouchChoice | null): void;
  onDone(touch: LoggedTouch): void;
  onUndo(undo: string): void;
  onFilter(filter: Partial<CreditFilter>): void;
  /** Chooses a line for the keyboard. */
  onLine(place: number): void;
  onStop(): void;
  onGoOn(): void;
  onRefresh(): void;
  onGoToCell(cell: CellRequest): void;
  onRetry(): void;
}

/** The props of every part of the view. */
export interface PlanProps {
  readonly state: PlanState;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  readonly actions: PlanActions;
}
