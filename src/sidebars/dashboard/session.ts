import type { DashboardPanelWords } from "../../i18n/dashboard/en";
import { focusOn } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import { type PartLoader, partLoader } from "../kit/loading-in-parts";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { callServer, openPanel } from "../server";
import {
  clientsAtATime,
  type DashboardActions,
  type DashboardState,
  isWhole,
  type Loaded,
  withPart,
} from "./state";

/** Clients loaded in one call. */
const pageSize = 1000;

/** A user of the panel: the state they see and the actions they have. */
export interface DashboardSession {
  readonly actions: DashboardActions;
  state(): DashboardState;
}

type Session = PanelSession<DashboardState>;

const first: DashboardState = {
  ...nothingDone,
  loaded: null,
  work: "loading",
  open: null,
  limit: clientsAtATime,
};

/** `show` is called whenever something has changed. */
export function dashboardSession(
  words: DashboardPanelWords,
  lexicon: Lexicon,
  show: () => void,
): DashboardSession {
  const session = panelSession(first, lexicon, show);
  const loader = gatheredLoader(session);
  void loader.load(null);
  return {
    actions: { ...reading(session, loader), ...listing(session), ...writing(session, loader, words) },
    state: session.state,
  };
}

function gatheredLoader({ state, change }: Session): PartLoader<Loaded> {
  return partLoader(change, {
    ask: (loaded) => callServer("dashboardPart", { from: loaded?.clients.length ?? 0, count: pageSize }),
    add: withPart,
    isWhole,
    shown: () => state().loaded,
    show: (loaded) => change({ loaded }),
  });
}

function reading({ state }: Session, { load, stop }: PartLoader<Loaded>) {
  return {
    onStop: stop,
    onGoOn: () => load(state().loaded),
    onRefresh: () => load(null),
  };
}

type ListActions = Pick<DashboardActions, "onList" | "onBack" | "onMore" | "onClient">;

/** The user's actions on the clients behind a number. */
function listing({ state, change }: Session): ListActions {
  return {
    onList(number) {
      change({ open: number, limit: clientsAtATime });
      focusOn("h1");
    },
    onBack() {
      const { open } = state();
      change({ open: null });
      focusOn(`[data-number="${open}"]`);
    },
    onMore: () => change({ limit: state().limit + clientsAtATime }),
    async onClient({ row }) {
      const answer = await callServer("goToCell", { sheet: "clients", row, column: "client" });
      if (!answer.ok) return change({ problem: answer.problem });
      openPanel("showClientCard");
    },
  };
}

function writing(
  { state, write: format, showNews, showUndone }: Session,
  { load }: PartLoader<Loaded>,
  { news }: DashboardPanelWords,
): Pick<DashboardActions, "onWrite" | "onUndo"> {
  const starting = { news: { text: news.writing, undo: null }, problem: null };
  return {
    async onWrite() {
      const before = state().loaded;
      if (before !== null && !isWhole(before)) await load(before);
      const { loaded, work } = state();
      if (loaded === null || !isWhole(loaded) || work !== "idle") return;
      const made = await format(() => callServer("writeDashboardSheet", { sums: loaded.sums }), starting);
      if (made !== null) showNews(made.areChartsDrawn ? news.written : news.withoutCharts, made.undo);
    },
    async onUndo(undo) {
      const undone = await format(() => callServer("undoChange", { undo }), starting);
      if (undone !== null) showUndone(undone);
    },
  };
}
