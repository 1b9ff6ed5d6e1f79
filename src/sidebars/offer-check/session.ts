import type { PanelProblem } from "../../actions/change/answer";
import type { OffersOpened } from "../../actions/offers/open-offers";
import { blankOffer, type OfferDraft } from "../../drafts/offer-draft";
import type { OfferCheckWords } from "../../i18n/offer-check/en";
import { fold } from "../../sheets/reading/fold";
import type { Lexicon } from "../kit/lexicon";
import { remembered } from "../kit/remembered";
import { undoing } from "../kit/undoing";
import { ask, onSlowServer } from "../server";
import { checkOf, isChanged } from "./check";
import { rememberedMargin } from "./margin";
import { ownRepair, repaired } from "./repaired";
import type { CheckActions, CheckState, IssueState } from "./state";
import type { Writing } from "./writing";

export interface CheckSession {
  readonly actions: CheckActions;
  state(): CheckState;
}

const me = remembered("repeat-sales-me");
const blank: Writing = { draft: blankOffer, from: null };

/** The panel before anything is read or written. */
export const atFirst: CheckState = {
  view: "offer",
  opened: null,
  writing: blank,
  aside: null,
  check: null,
  margin: null,
  shownFor: "",
  isTried: false,
  isSaving: false,
  issue: {
    client: "",
    channel: "call",
    by: "",
    isChecking: false,
    isRecording: false,
    advice: null,
    isNobody: false,
    problem: null,
  },
  receipt: "",
  news: null,
  problem: null,
  isSlow: false,
};

/** A person who writes an offer: every keystroke is checked here, and the server is asked only to read, save and issue. */
export function checkSession(words: OfferCheckWords, lexicon: Lexicon, show: () => void): CheckSession {
  let known: CheckState = { ...atFirst, issue: { ...atFirst.issue, by: me.read() ?? "" } };
  const marginOf = rememberedMargin(() => change({}));

  const change = (part: Partial<CheckState>) => {
    known = { ...known, ...part };
    const { opened, writing, shownFor } = known;
    if (opened !== null) {
      const margin = marginOf({ ...writing, chosen: shownFor, nameless: words.thisOffer }, opened);
      known = { ...known, check: checkOf(writing, opened), margin };
    }
    show();
  };
  const changeIssue = (part: Partial<IssueState>) => change({ issue: { ...known.issue, ...part } });
  const tell = (text: string, undo: string | null) => change({ news: { text, undo }, problem: null });

  const write = (writing: Writing) => change({ writing, isTried: false, shownFor: "" });
  const isDirty = () => isChanged(known.writing.draft, known.writing.from?.draft ?? blankOffer);

  /** Reads the sheets, once at the beginning and again when Offers has changed. */
  async function open(after: Writing | null): Promise<void> {
    const answer = await ask("openOffers");
    if (!answer.ok) return change({ problem: answer.problem });
    change({ opened: answer.said, problem: null, writing: found(answer.said, after) });
  }

  /** What is being written, with its row as it stands now; what was typed after saving stays. */
  function found({ offers }: OffersOpened, saved: Writing | null): Writing {
    const { draft, from } = known.writing;
    const isSaved = saved !== null && from === saved.from && fold(draft.offer) === fold(saved.draft.offer);
    const name = isSaved ? draft.offer : (from?.draft.offer ?? "");
    const now = offers.find((offer) => fold(offer.draft.offer) === fold(name)) ?? null;
    return { from: now, draft: now !== null && draft === saved?.draft ? now.draft : draft };
  }

  /** Asks about the client and the offer that are shown now; an answer that comes late is not for us. */
  async function look(): Promise<void> {
    const { issue, writing } = known;
    const client = issue.client.trim();
    if (client === "" || writing.from === null || isDirty()) {
      return changeIssue({ advice: null, isChecking: false });
    }
    const offer = writing.from.draft.offer;
    changeIssue({ isChecking: true, advice: null, problem: null });
    const answer = await ask("offerForClient", { client, offer });
    const isLate = known.issue.client.trim() !== client || known.writing.from?.draft.offer !== offer;
    if (isLate) return;
    changeIssue(
      answer.ok ? { isChecking: false, advice: answer.said } : { isChecking: false, problem: answer.problem },
    );
  }

  /** The sheet is not as it was read: it is read again, so that the next try is about what stands there now. */
  async function refuse(problem: PanelProblem): Promise<void> {
    if (problem.code === "wrong fields" || problem.code === "changed meanwhile") await open(null);
    change({ isSaving: false, news: null, problem });
    focusSoon('[aria-invalid="true"]');
  }

  const actions: CheckActions = {
    onView: (view) => change({ view }),
    onChoose(row) {
      const from = known.opened?.offers.find((offer) => offer.row === row) ?? null;
      const aside = isDirty() ? known.writing : known.aside;
      change({ aside, news: null });
      write(from === null ? blank : { draft: from.draft, from });
      look();
    },
    onBringBack() {
      const { aside } = known;
      if (aside === null) return;
      change({ aside: isDirty() ? known.writing : null });
      write(aside);
      focusSoon("#offer");
    },
    onDraft(field, value) {
      const draft: OfferDraft = { ...known.writing.draft, [field]: value };
      change({ writing: { ...known.writing, draft }, issue: { ...known.issue, advice: null } });
    },
    onShowFor: (shownFor) => change({ shownFor }),
    onTakeOver() {
      const { writing, margin, opened } = known;
      const repair = margin?.code === "stack" ? ownRepair(margin) : null;
      if (repair === null || opened === null) return;
      const draft = repaired(writing.draft, repair, opened.convention, lexicon.vocabulary);
      change({ writing: { ...writing, draft } });
      focusSoon("#margin-title");
    },
    async onSave() {
      const { writing, check, isSaving } = known;
      if (isSaving || check === null) return;
      change({ isTried: true });
      if (check.name !== null || check.unread.length > 0) return focusSoon('[aria-invalid="true"]');
      change({ isSaving: true });
      const { draft, from } = writing;
      const answer = await ask("saveOffer", { opened: from, draft });
      if (!answer.ok) return refuse(answer.problem);
      change({ isSaving: false });
      tell(words.news.saved(draft.offer.trim()), answer.said.undo);
      await open(writing);
      await look();
    },
    onClient: (client) => changeIssue({ client, advice: null, problem: null, isNobody: false }),
    onClientSaid: look,
    async onSelected() {
      const answer = await ask("selectedClient");
      if (!answer.ok) return changeIssue({ problem: answer.problem });
      if (answer.said === null) return changeIssue({ isNobody: true });
      changeIssue({ client: answer.said.client, isNobody: false, problem: null });
      await look();
    },
    onIssue(part) {
      if (part.by !== undefined) me.write(part.by.trim() || null);
      changeIssue(part);
    },
    async onRecord() {
      const { issue, writing } = known;
      const client = issue.client.trim();
      if (issue.isRecording || writing.from === null) return;
      if (client === "") return focusSoon("#client");
      const { offer } = writing.from.draft;
      changeIssue({ isRecording: true, problem: null });
      const request = { client, offer, channel: issue.channel, by: issue.by.trim() };
      const answer = await ask("issueOffer", request);
      changeIssue({ isRecording: false });
      if (!answer.ok) {
        await look();
        const isTold = (known.issue.advice?.refusals.length ?? 0) > 0;
        return isTold ? undefined : changeIssue({ problem: answer.problem });
      }
      tell(words.news.issued(offer, client), answer.said.undo);
      changeIssue({ client: "", advice: null });
      focusSoon("#client");
    },
    onReceipt: (receipt) => change({ receipt }),
    onUndo: undoing({
      async onUndone({ restored, kept }) {
        tell(lexicon.panels.undone(restored, kept), null);
        await open(null);
        await look();
      },
      onProblem: (problem) => change({ problem }),
    }),
    onAgain: () => open(null),
  };

  onSlowServer((isSlow) => change({ isSlow }));
  open(null);
  return { actions, state: () => known };
}

/** Once the view has followed the state. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}
