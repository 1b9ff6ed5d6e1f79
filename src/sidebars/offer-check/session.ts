import type { OfferCheckWords } from "../../i18n/offer-check/en";
import type { Lexicon } from "../kit/lexicon";
import { type PanelSession, panelSession } from "../kit/panel-session";
import { checkOf } from "./check";
import { firstState } from "./first-state";
import { issueActions, issuer, me } from "./issue-session";
import { cachedMargin } from "./margin";
import { sheetReader } from "./sheet-reader";
import type { CheckActions, CheckState } from "./state";
import { draftActions, saveActions } from "./writing-session";

export interface CheckSession {
  readonly actions: CheckActions;
  state(): CheckState;
}

/** A user who writes an offer: every keystroke is checked here, and the server is called only to read, save and issue. */
export function checkSession(words: OfferCheckWords, lexicon: Lexicon, show: () => void): CheckSession {
  const first: CheckState = { ...firstState, issue: { ...firstState.issue, by: me.read() ?? "" } };
  const session: PanelSession<CheckState> = panelSession(
    first,
    lexicon,
    show,
    checked(words, () => session),
  );
  const { state, change } = session;
  const open = sheetReader(session);
  const issue = issuer(session);
  void open(null);
  return {
    actions: {
      ...draftActions(session, lexicon, issue.look),
      ...saveActions(session, words, open, issue.look),
      ...issueActions(session, words, issue),
      onView: (view) => change({ view }),
      onReceipt: (receipt) => change({ receipt }),
      onRetry: () => open(null),
    },
    state,
  };
}

/** Completes the state with the check of the offer that is being written. */
function checked(words: OfferCheckWords, session: () => PanelSession<CheckState>) {
  const marginOf = cachedMargin(() => session().change({}));
  return (state: CheckState): CheckState => {
    const { opened, writing, shownFor } = state;
    if (opened === null) return state;
    const margin = marginOf({ ...writing, chosen: shownFor, defaultName: words.thisOffer }, opened);
    return { ...state, check: checkOf(writing, opened), margin };
  };
}
