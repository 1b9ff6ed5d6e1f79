import type { RulesCheckWords } from "../../i18n/rules-check/en";
import type { Lexicon } from "../kit/lexicon";
import { undoing } from "../kit/undoing";
import { ask, onSlowServer } from "../server";
import { proposalOf, type RulesActions, type RulesFound, type RulesState, withPage } from "./state";

/** Clients looked through in one call. */
const pageSize = 1000;

/** A person at the panel: what they see and what they may do. */
export interface RulesSession {
  readonly actions: RulesActions;
  state(): RulesState;
}

/** `show` is called whenever something has changed. */
export function rulesSession(words: RulesCheckWords, lexicon: Lexicon, show: () => void): RulesSession {
  let state: RulesState = {
    found: null,
    work: "resting",
    cells: null,
    isWriting: false,
    news: null,
    problem: null,
    isSlow: false,
  };
  const change = (part: Partial<RulesState>) => {
    state = { ...state, ...part };
    show();
  };
  /** Counts the rounds of looking: an older one gives way. */
  let round = 0;

  async function look(from: RulesFound | null): Promise<void> {
    const turn = ++round;
    change({ found: from, work: "looking", problem: null, cells: null });
    for (let found = from; found === null || found.looked < found.total; ) {
      const answer = await ask("checkRules", { from: found?.looked ?? 0, count: pageSize });
      if (turn !== round) return;
      if (!answer.ok)
        return change({ problem: answer.problem, work: found === null ? "resting" : "stopped" });
      found = withPage(found, answer.said, pageSize);
      change({ found });
    }
    change({ work: "resting" });
  }

  const rules = () => {
    const { cycles, fans } = proposalOf(state.found!);
    return { tenths: cycles.value, fanPurchases: fans.value };
  };

  const actions: RulesActions = {
    onStop() {
      round++;
      change({ work: "stopped" });
    },
    onGoOn: () => look(state.found),
    onAgain: () => look(null),
    async onUse() {
      const answer = await ask("rulesChange", rules());
      if (!answer.ok) return change({ problem: answer.problem });
      change({ cells: answer.said, problem: null });
      focusSoon("#change");
    },
    async onWrite() {
      const { cells, isWriting } = state;
      if (cells === null || isWriting) return;
      change({ isWriting: true, news: { text: words.writing, undo: null } });
      const answer = await ask("useRules", { ...rules(), cells });
      change({ isWriting: false });
      if (!answer.ok) return change({ problem: answer.problem, news: null, cells: null });
      const { count, undo } = answer.said;
      change({ news: { text: words.written(count), undo } });
      focusSoon("h1");
      await look(null);
    },
    onCancel() {
      change({ cells: null });
      focusSoon("#use");
    },
    onUndo: undoing({
      onUndone({ restored, kept }) {
        change({ news: { text: lexicon.panels.undone(restored, kept), undo: null } });
        return look(null);
      },
      onProblem: (problem) => change({ problem }),
    }),
  };

  onSlowServer((isSlow) => change({ isSlow }));
  void look(null);
  return { actions, state: () => state };
}

/** Once the page has been drawn anew. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}
