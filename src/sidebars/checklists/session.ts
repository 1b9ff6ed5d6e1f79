import type { ChecklistsWords } from "../../i18n/checklists/en";
import { focusSoon } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { undoOnce } from "../kit/undoing";
import { callServer } from "../server";
import { changedCount, noDraft, requestOf, sinceSent, withAnswer, withDraft } from "./draft";
import type { ChecklistsActions, ChecklistsState } from "./state";

/** A user of the panel: the state they see and the actions they have. */
export interface ChecklistsSession {
  readonly actions: ChecklistsActions;
  state(): ChecklistsState;
}

type Session = PanelSession<ChecklistsState>;

const first: ChecklistsState = {
  ...nothingDone,
  view: "readiness",
  subprocess: null,
  opened: null,
  draft: noDraft,
};

/** `show` is called whenever something has changed. */
export function checklistsSession(
  words: ChecklistsWords,
  lexicon: Lexicon,
  show: () => void,
): ChecklistsSession {
  const session = panelSession(first, lexicon, show);
  const { state } = session;
  void read(session);
  return { actions: { ...answering(session), ...saving(session, words) }, state };
}

async function read({ query, change }: Session): Promise<void> {
  const opened = await query(callServer("openChecklists"));
  if (opened !== null) change({ opened, problem: null });
}

type SavingActions = "onSave" | "onFill" | "onUndo" | "onRetry";

function answering({ state, change }: Session): Omit<ChecklistsActions, SavingActions> {
  return {
    onView: (view) => change({ view, subprocess: null }),
    onSubprocess(subprocess) {
      const left = state().subprocess;
      change({ subprocess });
      focusSoon(subprocess === null ? `[data-subprocess="${left}"]` : "h2", "h1");
    },
    onReadiness(key, answer) {
      const { draft } = state();
      change({ draft: { ...draft, readiness: { ...draft.readiness, [key]: answer } } });
    },
    onAnswer(key, part) {
      const { draft, opened } = state();
      if (opened !== null) change({ draft: withAnswer(draft, opened, key, part) });
    },
    onDiscard() {
      change({ draft: noDraft });
      focusSoon("h1");
    },
  };
}

function saving(session: Session, { news }: ChecklistsWords): Pick<ChecklistsActions, SavingActions> {
  const { state, change, showNews, write: format } = session;
  const starting = { problem: null, news: { text: news.writing, undo: null } };
  const reload = () => read(session);
  return {
    async onSave() {
      const { opened, draft: sent } = state();
      if (opened === null) return;
      const saved = await format(() => callServer("saveChecklists", requestOf(opened, sent)), starting);
      if (saved === null) return;
      change({ opened: withDraft(opened, sent), draft: sinceSent(state().draft, sent) });
      showNews(news.saved(changedCount(opened, sent)), saved.undo);
      focusSoon("h1");
      await reload();
    },
    async onFill() {
      const filled = await format(() => callServer("fillAudit"), starting);
      if (filled === null) return;
      showNews(news.filled(filled.added), filled.undo);
      focusSoon("h1");
      await reload();
    },
    onUndo: undoOnce(session, reload),
    onRetry: reload,
  };
}
