import type { ChecklistsWords } from "../../i18n/checklists/en";
import type { Lexicon } from "../kit/lexicon";
import { undoing } from "../kit/undoing";
import { ask, onSlowServer } from "../server";
import { changedCount, noDraft, requestOf, sinceSent, withAnswer, withDraft } from "./draft";
import type { ChecklistsActions, ChecklistsState } from "./state";

/** A person at the panel: what they see and what they may do. */
export interface ChecklistsSession {
  readonly actions: ChecklistsActions;
  state(): ChecklistsState;
}

/** `show` is called whenever something has changed. */
export function checklistsSession(
  words: ChecklistsWords,
  lexicon: Lexicon,
  show: () => void,
): ChecklistsSession {
  let known: ChecklistsState = {
    view: "readiness",
    subprocess: null,
    opened: null,
    draft: noDraft,
    isSaving: false,
    news: null,
    problem: null,
    isSlow: false,
  };
  const change = (part: Partial<ChecklistsState>) => {
    known = { ...known, ...part };
    show();
  };

  async function read(): Promise<void> {
    const answer = await ask("openChecklists");
    if (answer.ok) change({ opened: answer.said, problem: null });
    else change({ problem: answer.problem });
  }

  async function save(): Promise<void> {
    const { opened, draft: sent, isSaving } = known;
    if (opened === null || isSaving) return;
    const count = changedCount(opened, sent);
    change({ isSaving: true, problem: null, news: { text: words.news.writing, undo: null } });
    const answer = await ask("saveChecklists", requestOf(opened, sent));
    if (!answer.ok) return change({ isSaving: false, problem: answer.problem, news: null });
    change({
      isSaving: false,
      opened: withDraft(opened, sent),
      draft: sinceSent(known.draft, sent),
      news: { text: words.news.saved(count), undo: answer.said.undo },
    });
    focusSoon("h1");
    await read();
  }

  async function fill(): Promise<void> {
    if (known.isSaving) return;
    change({ isSaving: true, problem: null, news: { text: words.news.writing, undo: null } });
    const answer = await ask("fillAudit");
    if (!answer.ok) return change({ isSaving: false, problem: answer.problem, news: null });
    const { added, undo } = answer.said;
    change({ isSaving: false, news: { text: words.news.filled(added), undo } });
    focusSoon("h1");
    await read();
  }

  const actions: ChecklistsActions = {
    onView: (view) => change({ view, subprocess: null }),
    onSubprocess(subprocess) {
      const left = known.subprocess;
      change({ subprocess });
      focusSoon(subprocess === null ? `[data-subprocess="${left}"]` : "h2");
    },
    onReadiness(key, answer) {
      const { draft } = known;
      change({ draft: { ...draft, readiness: { ...draft.readiness, [key]: answer } } });
    },
    onAnswer(key, part) {
      const { draft, opened } = known;
      if (opened !== null) change({ draft: withAnswer(draft, opened, key, part) });
    },
    onSave: save,
    onDiscard() {
      change({ draft: noDraft });
      focusSoon("h1");
    },
    onFill: fill,
    onUndo: undoing({
      async onUndone({ restored, kept }) {
        change({ news: { text: lexicon.panels.undone(restored, kept), undo: null } });
        await read();
      },
      onProblem: (problem) => change({ problem }),
    }),
    onAgain: read,
  };

  onSlowServer((isSlow) => change({ isSlow }));
  read();
  return { actions, state: () => known };
}

/** Once the view has followed the state. */
function focusSoon(selector: string): void {
  setTimeout(() => {
    const place = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>("h1");
    place?.focus();
  });
}
