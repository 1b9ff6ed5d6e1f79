import type { PanelProblem } from "../../actions/change/answer";
import { blankOffer, type OfferDraft } from "../../drafts/offer-draft";
import type { OfferCheckWords } from "../../i18n/offer-check/en";
import { focusSoon } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import type { PanelSession } from "../kit/panel-session";
import { undoOnce } from "../kit/undoing";
import { callServer } from "../server";
import { isChanged } from "./check";
import { ownRepair, repaired } from "./repaired";
import type { SheetReader } from "./sheet-reader";
import type { CheckActions, CheckState } from "./state";
import type { Writing } from "./writing";

type Session = PanelSession<CheckState>;

/** Whether something was written that is not on the sheet. */
export function isDirty({ draft, from }: Writing): boolean {
  return isChanged(draft, from?.draft ?? blankOffer);
}

type DraftActions = Pick<CheckActions, "onChoose" | "onRestore" | "onDraft" | "onShowFor" | "onTakeOver">;

/** The user's actions on the draft before it is saved. */
export function draftActions(
  { state, change }: Session,
  lexicon: Lexicon,
  askAboutClient: () => unknown,
): DraftActions {
  const format = (writing: Writing) => change({ writing, isTried: false, shownFor: "" });
  return {
    onChoose(row) {
      const { opened, writing, setAside } = state();
      const from = opened?.offers.find((offer) => offer.row === row) ?? null;
      change({ setAside: isDirty(writing) ? writing : setAside, news: null });
      format({ draft: from?.draft ?? blankOffer, from });
      askAboutClient();
    },
    onRestore() {
      const { setAside, writing } = state();
      if (setAside === null) return;
      change({ setAside: isDirty(writing) ? writing : null });
      format(setAside);
      focusSoon("#offer");
    },
    onDraft(field, value) {
      const { writing, issue } = state();
      const draft: OfferDraft = { ...writing.draft, [field]: value };
      change({ writing: { ...writing, draft }, issue: { ...issue, advice: null } });
    },
    onShowFor: (shownFor) => change({ shownFor }),
    onTakeOver() {
      const { writing, margin, opened } = state();
      const repair = margin?.code === "stack" ? ownRepair(margin) : null;
      if (repair === null || opened === null) return;
      const draft = repaired(writing.draft, repair, opened.convention, lexicon.vocabulary);
      change({ writing: { ...writing, draft } });
      focusSoon("#margin-title");
    },
  };
}

/** Saves the draft, and undoes changes. */
export function saveActions(
  session: Session,
  { news }: OfferCheckWords,
  open: SheetReader,
  askAboutClient: () => Promise<void>,
): Pick<CheckActions, "onSave" | "onUndo"> {
  const { state, change } = session;
  const readAgain = async (saved: Writing | null) => {
    change({ problem: null });
    await open(saved);
    await askAboutClient();
  };
  return {
    async onSave() {
      const { writing, check, isSaving } = state();
      if (isSaving || check === null) return;
      change({ isTried: true });
      if (check.name !== null || check.unread.length > 0) return focusSoon('[aria-invalid="true"]');
      const { draft, from } = writing;
      const send = () => callServer("saveOffer", { opened: from, draft });
      const saved = await session.write(send, {}, (problem) => refuse(session, problem, open));
      if (saved === null) return;
      session.showNews(news.saved(draft.offer.trim()), saved.undo);
      await readAgain(writing);
    },
    onUndo: undoOnce(session, () => readAgain(null)),
  };
}

/** Where the sheet is not as it was read, it is read again, so that the next try uses its present content. */
async function refuse({ change }: Session, problem: PanelProblem, open: SheetReader): Promise<void> {
  if (problem.code === "wrong fields" || problem.code === "changed meanwhile") await open(null);
  change({ news: null, problem });
  focusSoon('[aria-invalid="true"]');
}
