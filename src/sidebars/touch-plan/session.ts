import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import { browserValue } from "../kit/browser-value";
import { focusOn } from "../kit/focus";
import { type ClientFollower, followClient } from "../kit/following-client";
import type { Lexicon } from "../kit/lexicon";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { undoOnce } from "../kit/undoing";
import { callServer } from "../server";
import { howOf, type LoggedTouch } from "./choices";
import { linesAtATime } from "./list";
import { type CreditLoader, creditLoader } from "./loading";
import type { PlanActions, PlanState, PlanView } from "./state";

/** The user's name, where this browser has stored it. */
const me = browserValue("repeat-sales-me");

/** A user of the panel: the state they see and the actions they have. */
export interface PlanSession {
  readonly actions: PlanActions;
  state(): PlanState;
}

type Session = PanelSession<PlanState>;

interface Panel {
  readonly session: Session;
  readonly loader: CreditLoader;
  readonly follower: ClientFollower;
  /** Loads again what a write has changed. `place` is that of the client on the list; null = none. */
  readAgain(place: number | null): Promise<void>;
  showView(view: PlanView): Promise<void>;
}

/** `show` is called whenever something has changed. */
export function planSession(words: TouchPlanWords, lexicon: Lexicon, show: () => void): PlanSession {
  const session = panelSession(first(), lexicon, show);
  const loader = creditLoader(session);
  const panel = opened(session, loader, planFollower(session));
  return {
    actions: { ...clientActions(panel), ...listActions(panel), ...logActions(panel, words, lexicon) },
    state: session.state,
  };
}

function first(): PlanState {
  return {
    ...nothingDone,
    view: "client",
    plan: null,
    isPinned: false,
    isReading: true,
    open: null,
    by: me.read() ?? "",
    list: null,
    work: "idle",
    filter: { kind: "allowed", search: "", limit: linesAtATime },
    current: null,
    base: null,
  };
}

/** The plan follows the selected row until a form is open or a client was chosen in the list. */
function planFollower({ state, change }: Session): ClientFollower {
  return followClient(change, {
    isBusy() {
      const { view, isPinned, open, isSaving } = state();
      return view !== "client" || isPinned || open !== null || isSaving;
    },
    isFormOpen: () => state().open !== null,
    shown: () => state().plan,
    ask: (client) => callServer("touchPlan", { client }),
    show: (plan) => change({ plan }),
  });
}

function opened(session: Session, loader: CreditLoader, follower: ClientFollower): Panel {
  const { state, change, query } = session;
  async function readBase(): Promise<void> {
    change({ isReading: true });
    const base = await query(callServer("baseTouches"));
    change(base === null ? { isReading: false } : { base, problem: null, isReading: false });
  }
  return {
    session,
    loader,
    follower,
    async readAgain(place) {
      const { plan, view } = state();
      change({ base: null });
      if (plan !== null) await follower.read(plan.client);
      if (place !== null) await loader.loadAgain(place);
      if (view === "base") await readBase();
    },
    async showView(view) {
      const { list, base, work } = state();
      change({ view, problem: null });
      if (view === "base" && base === null) await readBase();
      if (view !== "client" && list === null && work === "idle" && state().problem === null)
        await loader.load(null);
    },
  };
}

type ClientActions = Pick<PlanActions, "onView" | "onClient" | "onFollow" | "onChoose" | "onGoToCell">;

/** The user's actions on the plan of one client. */
function clientActions({ session, follower, showView }: Panel): ClientActions {
  const { state, change } = session;
  return {
    onView: showView,
    onClient({ client, place }) {
      change({ view: "client", isPinned: true, open: null, news: null, current: place, plan: null });
      focusFormSoon("h1");
      return follower.read(client);
    },
    onFollow() {
      change({ isPinned: false });
      focusFormSoon("h1");
      return follower.checkSelection();
    },
    onChoose(open) {
      const left = state().open;
      change({ open, problem: null });
      focusFormSoon(open === null ? `[data-choice="${left?.code}"]` : "#result");
    },
    async onGoToCell(cell) {
      await session.query(callServer("goToCell", cell));
    },
  };
}

type ListActions = Pick<PlanActions, "onFilter" | "onLine" | "onStop" | "onGoOn" | "onRefresh" | "onRetry">;

/** The user's actions on the list of clients and on the base. */
function listActions({ session: { state, change }, loader, follower, showView }: Panel): ListActions {
  const onRefresh = async () => {
    change({ base: null, list: null, work: "idle" });
    await showView(state().view);
  };
  return {
    onFilter: (part) =>
      change({ filter: { ...state().filter, limit: linesAtATime, ...part }, current: null }),
    onLine(place) {
      change({ current: place });
      focusOn(`[data-line="${place}"]`);
    },
    onStop: loader.stop,
    onGoOn: () => loader.load(state().list),
    onRefresh,
    onRetry() {
      const { view, list } = state();
      if (view === "client") return follower.retry();
      return view === "list" && list !== null ? loader.load(list) : onRefresh();
    },
  };
}

/** Logs a touch, and undoes it. */
function logActions(
  { session, readAgain }: Panel,
  { news }: TouchPlanWords,
  lexicon: Lexicon,
): Pick<PlanActions, "onDone" | "onUndo"> {
  const { state, change } = session;
  /** Place of the client that the message is about: an undo loads them again. */
  let newsOf: number | null = null;
  return {
    async onDone(touch: LoggedTouch) {
      const { plan, isSaving } = state();
      if (plan === null || isSaving) return;
      const { client, asOf: day, place } = plan;
      const { by } = touch;
      if (by !== "") me.write(by);
      const written = await session.write(
        () => callServer("logTouch", { client, day, rating: null, ...touch }),
        {
          by,
          news: { text: news.writing, undo: null },
        },
      );
      if (written === null) return;
      change({ open: null, problem: null });
      session.showNews(news.logged(client, howOf(touch, lexicon)), written.undo);
      newsOf = place;
      focusFormSoon("h1");
      await readAgain(newsOf);
    },
    onUndo: undoOnce(session, () => readAgain(newsOf)),
  };
}

/** Focuses a place once the view has followed the state; its whole form is scrolled into view, with its Done. */
function focusFormSoon(selector: string): void {
  setTimeout(() => focusOn(selector, "h1")?.closest("form")?.scrollIntoView({ block: "nearest" }));
}
