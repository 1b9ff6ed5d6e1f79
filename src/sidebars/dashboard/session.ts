import type { Answer } from "../../actions/change/answer";
import type { DashboardPanelWords } from "../../i18n/dashboard/en";
import type { Lexicon } from "../kit/lexicon";
import { ask, onSlowServer, openPanel } from "../server";
import { clientsAtATime, type DashboardActions, type DashboardState, isWhole, withPart } from "./state";

/** Clients looked through in one call. */
const pageSize = 1000;

/** A person at the panel: what they see and what they may do. */
export interface DashboardSession {
  readonly actions: DashboardActions;
  state(): DashboardState;
}

/** `show` is called whenever something has changed. */
export function dashboardSession(
  words: DashboardPanelWords,
  lexicon: Lexicon,
  show: () => void,
): DashboardSession {
  let known: DashboardState = {
    gathered: null,
    work: "looking",
    open: null,
    limit: clientsAtATime,
    news: null,
    problem: null,
    isSlow: false,
  };
  const change = (part: Partial<DashboardState>) => {
    known = { ...known, ...part };
    show();
  };
  /** Counts the rounds: an older one gives way. */
  let round = 0;
  let isWriting = false;

  /** Looks through the clients a part at a time, from where it stopped or from the beginning. */
  async function look(from: DashboardState["gathered"]): Promise<void> {
    const turn = ++round;
    change({ work: "looking", problem: null });
    for (let gathered = from; gathered === null || !isWhole(gathered); ) {
      const slice = { from: gathered?.clients.length ?? 0, count: pageSize };
      const answer = await ask("dashboardPart", slice);
      if (turn !== round) return;
      if (!answer.ok) {
        return change({ problem: answer.problem, work: gathered === null ? "resting" : "stopped" });
      }
      gathered = withPart(gathered, answer.said);
      change({ gathered: gathered ?? known.gathered });
    }
    change({ work: "resting" });
  }

  /** Writes one thing at a time: a second press while the first is on its way changes nothing. */
  async function written<Said>(request: () => Promise<Answer<Said>>): Promise<Said | null> {
    if (isWriting) return null;
    isWriting = true;
    change({ news: { text: words.news.writing, undo: null }, problem: null });
    const answer = await request();
    isWriting = false;
    if (answer.ok) return answer.said;
    change({ problem: answer.problem, news: null });
    return null;
  }

  const actions: DashboardActions = {
    onStop() {
      round++;
      change({ work: "stopped" });
    },
    onGoOn: () => look(known.gathered),
    onRefresh: () => look(null),
    onList(number) {
      change({ open: number, limit: clientsAtATime });
      focusOn("h1");
    },
    onBack() {
      const { open } = known;
      change({ open: null });
      focusOn(`[data-number="${open}"]`);
    },
    onMore: () => change({ limit: known.limit + clientsAtATime }),
    async onClient({ row }) {
      const answer = await ask("goToCell", { sheet: "clients", row, column: "client" });
      if (!answer.ok) return change({ problem: answer.problem });
      openPanel("showClientCard");
    },
    async onWrite() {
      if (known.gathered !== null && !isWhole(known.gathered)) await look(known.gathered);
      const { gathered } = known;
      if (gathered === null || !isWhole(gathered) || known.work !== "resting") return;
      const said = await written(() => ask("writeDashboardSheet", { sums: gathered.sums }));
      if (said === null) return;
      const { written: whole, withoutCharts } = words.news;
      change({ news: { text: said.areChartsDrawn ? whole : withoutCharts, undo: said.undo } });
    },
    async onUndo(undo) {
      const said = await written(() => ask("undoChange", { undo }));
      if (said === null) return;
      const { restored, kept } = said;
      change({ news: { text: lexicon.panels.undone(restored, kept), undo: null } });
    },
  };

  onSlowServer((isSlow) => change({ isSlow }));
  look(null);
  return { actions, state: () => known };
}

/** The view has followed the state by now. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
