import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";
import { undoing } from "../kit/undoing";
import { ask, onSlowServer } from "../server";
import { howOf, type LoggedTouch } from "./choices";
import { following } from "./following";
import { linesAtATime } from "./list";
import { looking } from "./looking";
import type { PlanActions, PlanState, PlanView } from "./state";
import { me, planStore } from "./store";

/** A person at the panel: what they see and what they may do. */
export interface PlanSession {
  readonly actions: PlanActions;
  state(): PlanState;
}

/** `show` is called whenever something has changed. */
export function planSession(words: TouchPlanWords, lexicon: Lexicon, show: () => void): PlanSession {
  const store = planStore(show);
  const { known, change } = store;
  const { look, lookAgain, stop } = looking(store);
  const follower = following(store);
  /** Whom the news is about: an undo looks at them anew. */
  let newsOf: { readonly place: number } | null = null;

  async function readBase(): Promise<void> {
    change({ isReading: true });
    const answer = await ask("baseTouches");
    if (answer.ok) change({ base: answer.said, problem: null, isReading: false });
    else change({ problem: answer.problem, isReading: false });
  }

  async function showView(view: PlanView): Promise<void> {
    const { list, base, work } = known();
    change({ view, problem: null });
    if (view === "base" && base === null) await readBase();
    if (view !== "client" && list === null && work === "resting" && known().problem === null)
      await look(null);
  }

  /** What was said of the client and of the base before something was written is no longer so. */
  async function readAnew(): Promise<void> {
    const { plan, view } = known();
    change({ base: null });
    if (plan !== null) await follower.read(plan.client);
    if (newsOf !== null) await lookAgain(newsOf.place);
    if (view === "base") await readBase();
  }

  async function log(touch: LoggedTouch): Promise<void> {
    const { plan, isSaving } = known();
    if (plan === null || isSaving) return;
    const { client, asOf: day, place } = plan;
    if (touch.by !== "") me.write(touch.by);
    change({ isSaving: true, by: touch.by, news: { text: words.news.writing, undo: null } });
    const answer = await ask("logTouch", { client, day, rating: null, ...touch });
    change({ isSaving: false });
    if (!answer.ok) return change({ problem: answer.problem, news: null });
    const text = words.news.logged(client, howOf(touch, lexicon));
    change({ open: null, problem: null, news: { text, undo: answer.said.undo } });
    newsOf = { place };
    focusSoon("h1");
    await readAnew();
  }

  const actions: PlanActions = {
    onView: showView,
    onClient({ client, place }) {
      change({ view: "client", isPinned: true, open: null, news: null, current: place, plan: null });
      focusSoon("h1");
      return follower.read(client);
    },
    onFollow() {
      change({ isPinned: false });
      focusSoon("h1");
      return follower.look();
    },
    onChoose(open) {
      const left = known().open;
      change({ open, problem: null });
      focusSoon(open === null ? `[data-choice="${left?.code}"]` : "#result");
    },
    onDone: log,
    onUndo: undoing({
      async onUndone({ restored, kept }) {
        change({ news: { text: lexicon.panels.undone(restored, kept), undo: null } });
        await readAnew();
      },
      onProblem: (problem) => change({ problem }),
    }),
    onFilter(part) {
      change({ filter: { ...known().filter, limit: linesAtATime, ...part }, current: null });
    },
    onLine(place) {
      change({ current: place });
      document.querySelector<HTMLElement>(`[data-line="${place}"]`)?.focus();
    },
    onStop: stop,
    onGoOn: () => look(known().list),
    async onRefresh() {
      change({ base: null, list: null, work: "resting" });
      await showView(known().view);
    },
    async onGoToCell(cell) {
      const answer = await ask("goToCell", cell);
      if (!answer.ok) change({ problem: answer.problem });
    },
    onAgain() {
      const { view, list } = known();
      if (view === "client") return follower.again();
      return view === "list" && list !== null ? look(list) : actions.onRefresh();
    },
  };

  onSlowServer((isSlow) => change({ isSlow }));
  return { actions, state: known };
}

/** Once the view has followed the state. */
function focusSoon(selector: string): void {
  setTimeout(() => {
    const place = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>("h1");
    place?.focus();
    // Done is to be in sight as well.
    place?.closest("form")?.scrollIntoView({ block: "nearest" });
  });
}
