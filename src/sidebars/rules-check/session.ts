import type { RulesCheckWords } from "../../i18n/rules-check/en";
import { focusSoon } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import { type PartLoader, partLoader } from "../kit/loading-in-parts";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { undoOnce } from "../kit/undoing";
import { callServer } from "../server";
import { proposalOf, type RulesActions, type RulesFound, type RulesState, withPage } from "./state";

/** Clients loaded in one call. */
const pageSize = 1000;

/** A user of the panel: the state they see and the actions they have. */
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
  const reload = () => loader.load(null);
  void reload();
  return {
    actions: {
      onStop: loader.stop,
      onGoOn: () => loader.load(state().found),
      onRetry: reload,
      onUndo: undoOnce(session, reload),
      ...using(session, words, reload),
    },
    state,
  };
}

function rulesLoader({ state, change }: Session): PartLoader<RulesFound> {
  const { load, stop } = partLoader(change, {
    ask: (found: RulesFound | null) =>
      callServer("checkRules", { from: found?.loaded ?? 0, count: pageSize }),
    add: (found, page) => withPage(found, page, pageSize),
    isWhole: ({ loaded, total }) => loaded >= total,
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
  { state, change, write: format, query, showNews }: Session,
  words: RulesCheckWords,
  reload: () => Promise<void>,
): Pick<RulesActions, "onUse" | "onWrite" | "onCancel"> {
  const rules = () => {
    const { cycles, fans } = proposalOf(state().found!);
    return { tenths: cycles.value, fanPurchases: fans.value };
  };
  const starting = { news: { text: words.writing, undo: null } };
  return {
    async onUse() {
      const cells = await query(callServer("rulesChange", rules()));
      if (cells === null) return;
      change({ cells, problem: null });
      focusSoon("#change");
    },
    async onWrite() {
      const { cells } = state();
      if (cells === null) return;
      const send = () => callServer("useRules", { ...rules(), cells });
      const used = await format(send, starting, (problem) => change({ problem, news: null, cells: null }));
      if (used === null) return;
      showNews(words.written(used.count), used.undo);
      focusSoon("h1");
      await reload();
    },
    onCancel() {
      change({ cells: null });
      focusSoon("#use");
    },
  };
}
