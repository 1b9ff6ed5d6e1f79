import type { OfferCheckWords } from "../../i18n/offer-check/en";
import { browserValue } from "../kit/browser-value";
import { focusSoon } from "../kit/focus";
import type { PanelSession } from "../kit/panel-session";
import { callServer } from "../server";
import type { CheckActions, CheckState, IssueState } from "./state";
import { isDirty } from "./writing-session";

type Session = PanelSession<CheckState>;

/** The user's name, where this browser has stored it. */
export const me = browserValue("repeat-sales-me");

/** The part of the state about the client who is to get the offer. */
export interface Issuer {
  change(part: Partial<IssueState>): void;
  /** Requests the answer for the client and the offer that are shown now; a late answer about others is dropped. */
  look(): Promise<void>;
}

export function issuer(session: Session): Issuer {
  const { state } = session;
  const change = (part: Partial<IssueState>) => session.change({ issue: { ...state().issue, ...part } });
  return {
    change,
    async look() {
      const { issue, writing } = state();
      const client = issue.client.trim();
      if (client === "" || writing.from === null || isDirty(writing)) {
        return change({ advice: null, isChecking: false });
      }
      const { offer } = writing.from.draft;
      change({ isChecking: true, advice: null, problem: null });
      const answer = await callServer("offerForClient", { client, offer });
      const isLate = state().issue.client.trim() !== client || state().writing.from?.draft.offer !== offer;
      if (isLate) return;
      change({ isChecking: false, ...(answer.ok ? { advice: answer.value } : { problem: answer.problem }) });
    },
  };
}

type IssueActions = Pick<
  CheckActions,
  "onClient" | "onClientEntered" | "onSelected" | "onIssue" | "onRecord"
>;

export function issueActions(session: Session, words: OfferCheckWords, issuer: Issuer): IssueActions {
  const { change, look } = issuer;
  return {
    onClient: (client) => change({ client, advice: null, problem: null, hasNoClient: false }),
    onClientEntered: look,
    async onSelected() {
      const answer = await callServer("selectedClient");
      if (!answer.ok) return change({ problem: answer.problem });
      if (answer.value === null) return change({ hasNoClient: true });
      change({ client: answer.value.client, hasNoClient: false, problem: null });
      await look();
    },
    onIssue(part) {
      if (part.by !== undefined) me.write(part.by.trim() || null);
      change(part);
    },
    onRecord: () => record(session, words, issuer),
  };
}

/** Records that the client received the offer, only once even if the button is pressed several times. */
async function record(session: Session, { news }: OfferCheckWords, { change, look }: Issuer): Promise<void> {
  const { state } = session;
  const { issue, writing } = state();
  const client = issue.client.trim();
  if (issue.isRecording || writing.from === null) return;
  if (client === "") return focusSoon("#client");
  const { offer } = writing.from.draft;
  change({ isRecording: true, problem: null });
  const request = { client, offer, channel: issue.channel, by: issue.by.trim() };
  const answer = await callServer("issueOffer", request);
  change({ isRecording: false });
  if (!answer.ok) {
    await look();
    // A refusal with its reasons needs no other message.
    const isExplained = (state().issue.advice?.refusals.length ?? 0) > 0;
    return isExplained ? undefined : change({ problem: answer.problem });
  }
  session.change({ problem: null });
  session.showNews(news.issued(offer, client), answer.value.undo);
  change({ client: "", advice: null });
  focusSoon("#client");
}
