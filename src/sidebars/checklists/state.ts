import type { ChecklistsOpened } from "../../actions/checklists/open-checklists";
import type { Subprocess } from "../../domain/checklists/audit";
import type { Checklist } from "../../domain/checklists/checklist";
import type { ReadinessKey } from "../../domain/records/settings";
import type { AuditAnswer, QuestionKey } from "../../drafts/audit-answers";
import type { AuditWords } from "../../i18n/audit";
import type { ChecklistsWords } from "../../i18n/checklists/en";
import type { Lexicon } from "../kit/lexicon";
import type { PanelState } from "../kit/panel-session";
import type { Draft } from "./draft";

export type ChecklistsView = "readiness" | Checklist | "audit";

/** Everything the panel shows at one moment. */
export interface ChecklistsState extends PanelState {
  readonly view: ChecklistsView;
  /** The subprocess with the questions that are shown; null = the list of the four. */
  readonly subprocess: Subprocess | null;
  /** null until it was read. */
  readonly opened: ChecklistsOpened | null;
  readonly draft: Draft;
}

export interface ChecklistsActions {
  onView(view: ChecklistsView): void;
  onSubprocess(subprocess: Subprocess | null): void;
  onReadiness(key: ReadinessKey, answer: boolean | null): void;
  onAnswer(key: QuestionKey, part: Partial<AuditAnswer>): void;
  onSave(): void;
  onDiscard(): void;
  onFill(): void;
  onUndo(undo: string): void;
  onRetry(): void;
}

/** The props of every part of the view. */
export interface ChecklistsProps {
  readonly state: ChecklistsState;
  readonly words: ChecklistsWords;
  /** The questions and their parts. */
  readonly questionTexts: Pick<AuditWords, "auditParts" | "auditQuestions" | "checks">;
  readonly lexicon: Lexicon;
  readonly actions: ChecklistsActions;
}

/** The props of a part of the view after the checklists were read. */
export interface OpenedProps extends ChecklistsProps {
  readonly opened: ChecklistsOpened;
}
