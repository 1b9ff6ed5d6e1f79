import type { ClientCardWords } from "../../i18n/client-card/en";
import { browserValue } from "../kit/browser-value";
import type { Entries } from "../kit/entry-form";
import { focusSoon } from "../kit/focus";
import { type ClientFollower, followClient } from "../kit/following-client";
import type { Lexicon } from "../kit/lexicon";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { undoOnce } from "../kit/undoing";
import { callServer } from "../server";
import type { FormCode } from "./card-form";
import { contactLinks } from "./contacts";
import { forms } from "./forms";
import type { CardActions, CardState } from "./view";

const userName = browserValue("repeat-sales-me");

export interface CardSession {
  readonly actions: CardActions;
  state(): CardState;
}

type Session = PanelSession<CardState>;

/** A user of the card: it follows the selected row until a form is open. `show` is called when something has changed. */
export function cardSession(words: ClientCardWords, lexicon: Lexicon, show: () => void): CardSession {
  const session = panelSession<CardState>(
    {
      ...nothingDone,
      card: null,
      links: [],
      isReading: true,
      open: null,
      wrong: [],
      by: userName.read() ?? "",
    },
    lexicon,
    show,
  );
  const follower = cardFollower(session);
  const { state } = session;
  return {
    state,
    actions: {
      onForm: (form) => openForm(session, form),
      onSave: saving(session, follower, words, lexicon),
      onUndo: undoOnce(session, async () => {
        const { card } = state();
        if (card !== null) await follower.read(card.client);
      }),
      onRetry: follower.retry,
    },
  };
}

function cardFollower({ state, change }: Session): ClientFollower {
  return followClient(change, {
    isBusy: () => state().open !== null || state().isSaving,
    isFormOpen: () => state().open !== null,
    shown: () => state().card,
    ask: (client) => callServer("clientCard", { client }),
    show: (card) => change({ card, links: contactLinks(card.contacts, card.country) }),
  });
}

function openForm({ state, change }: Session, open: FormCode | null): void {
  const left = state().open;
  change({ open, wrong: [], problem: null });
  focusSoon(open === null ? `[data-form="${left}"]` : "form :is(input, select, textarea)", "h1");
}

function saving(
  { state, change, write: format, showNews }: Session,
  follower: ClientFollower,
  words: ClientCardWords,
  lexicon: Lexicon,
): CardActions["onSave"] {
  return async (code: FormCode, entries: Entries) => {
    const { card } = state();
    if (card === null) return;
    const by = entries.by?.trim() ?? state().by;
    if (by !== "") userName.write(by);
    const written = await format(
      () => forms[code]({ card, by, words, lexicon }).send(entries),
      { wrong: [], by },
      (problem) => change(problem.code === "wrong fields" ? { wrong: problem.fields } : { problem }),
    );
    if (written === null) return;
    change({ open: null, problem: null });
    showNews(words.news[code], written.undo);
    focusSoon(`[data-form="${code}"]`, "h1");
    await follower.read(card.client);
  };
}
