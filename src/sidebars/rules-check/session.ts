import type { RulesCheckWords } from "../../i18n/rules-check/en";
import { focusSoon } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import { type PartLoader, partLoader } from "../kit/loading-in-parts";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { undoing } from "../kit/undoing";
import { ask } from "../server";
import { proposalOf, type RulesActions, type RulesFound, type RulesState, withPage } from "./state";

/** Clients looked through in one call. */
const pageSize = 1000;

/** A person at the panel: what they see and what they may do. */
export interface RulesSession {
  readonly actions: RulesActions;
  state(): RulesState;
}

type Session = PanelSession<RulesState>;

const first: RulesState = { ...nothingDone, found: null, work: "idle", cells: null };

/** `show` is called whenever something has changed. */
export function rulesSession(words: RulesCheckWords, lexicon: Lexicon, show: () => void): RulesSession {
  const session = panelSession(first, lexicon, show);
  const { state } = session;
  const loader = rulesLoader(session);
  const lookAgain = () => loader.load(null);
  void lookAgain();
  return {
    actions: {
      onStop: loader.stop,
      onGoOn: () => loader.load(state().found),
      onAgain: lookAgain,
      onUndo: undoing(session, lookAgain),
      ...using(session, words, lookAgain),
    },
    state,
  };
}

function rulesLoader({ state, change }: Session): PartLoader<RulesFound> {
  const { load, stop } = partLoader(change, {
    ask: (found: RulesFound | null) => ask("checkRules", { from: found?.looked ?? 0, count: pageSize }),
    add: (found, page) => withPage(found, page, pageSize),
    isWhole: ({ looked, total }) => looked >= total,
    shown: () => state().found,
    show: (found) => change({ found }),
  });
  return {
    load(from) {
      change({ found: from, cells: null });
      return load(from);
    },
    stop,
  };
}

/** Uses the proposed rules: shows what they would change, and writes it after a yes. */
function using(
  { state, change, write, query, showNews }: Session,
  words: RulesCheckWords,
  lookAgain: () => Promise<void>,
): Pick<RulesActions, "onUse" | "onWrite" | "onCancel"> {
  const rules = () => {
    const { cycles, fans } = proposalOf(state().found!);
    return { tenths: cycles.value, fanPurchases: fans.value };
  };
  const starting = { news: { text: words.writing, undo: null } };
  return {
    async onUse() {
      const cells = await query(ask("rulesChange", rules()));
      if (cells === null) return;
      change({ cells, problem: null });
      focusSoon("#change");
    },
    async onWrite() {
      const { cells } = state();
      if (cells === null) return;
      const send = () => ask("useRules", { ...rules(), cells });
      const used = await write(send, starting, (problem) => change({ problem, news: null, cells: null }));
      if (used === null) return;
      showNews(words.written(used.count), used.undo);
      focusSoon("h1");
      await lookAgain();
    },
    onCancel() {
      change({ cells: null });
      focusSoon("#use");
    },
  };
}
