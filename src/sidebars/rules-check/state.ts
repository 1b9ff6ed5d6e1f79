import type { RulesPage } from "../../actions/rules-check/check-rules";
import type { RuleCell } from "../../actions/rules-check/use-rules";
import { addBackTests } from "../../domain/rule-check/backtest";
import { type RuleProposal, ruleProposal } from "../../domain/rule-check/rule-proposal";
import type { RulesCheckWords } from "../../i18n/rules-check/en";
import type { Lexicon } from "../kit/lexicon";
import type { Work } from "../kit/loading-in-parts";
import type { PanelState } from "../kit/panel-session";

/** The result for the clients loaded so far. */
export interface RulesFound extends RulesPage {
  readonly loaded: number;
}

/** Everything the panel shows at one moment. */
export interface RulesState extends PanelState {
  readonly found: RulesFound | null;
  readonly work: Work;
  /** What the proposed rules would change, shown for a yes; null = no answer. */
  readonly cells: readonly RuleCell[] | null;
}

export interface RulesActions {
  onStop(): void;
  onGoOn(): void;
  /** From the beginning. */
  onRetry(): void;
  /** Requests what the proposal would change. */
  onUse(): void;
  onWrite(): void;
  onCancel(): void;
  onUndo(undo: string): void;
}

export interface RulesProps {
  readonly state: RulesState;
  readonly words: RulesCheckWords;
  readonly lexicon: Lexicon;
  readonly actions: RulesActions;
}

/** The result with one more part of the clients. */
export function withPage(found: RulesFound | null, page: RulesPage, count: number): RulesFound {
  const loaded = Math.min(page.total, (found?.loaded ?? 0) + count);
  return { ...page, loaded, test: found === null ? page.test : addBackTests(found.test, page.test) };
}

/** The settings that fit the whole ledger best. */
export function proposalOf({ test, fanPurchases }: RulesPage): RuleProposal {
  return ruleProposal(test, fanPurchases);
}
