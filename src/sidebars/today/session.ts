import type { Answer, PanelProblem } from "../../actions/answer";
import type { TodayLine } from "../../actions/today-lines";
import type { Day } from "../../domain/day";
import type { TodayWords } from "../../i18n/today/en";
import type { Lexicon } from "../kit/lexicon";
import { ask, onSlowServer } from "../server";
import { weekCalendar } from "./calendar";
import { download } from "./download";
import type { LineForm } from "./line";
import { ownersOf, shownLines, type TodayList, withClient, withPage } from "./list";
import { rememberedOwner, rememberOwner } from "./remembered";
import type { TodayActions, TodayState } from "./view";

/** Clients looked through in one call, and lines shown at first. */
const pageSize = 1200;
const firstLines = 50;

/** What the panel knows at one moment, besides what follows from it. */
interface Known extends Omit<TodayState, "shown" | "owners"> {
  readonly hidden: ReadonlySet<number>;
  readonly limit: number;
  /** Whom the news is about: an undo looks at them anew. */
  readonly newsOf: number | null;
}

export interface TodaySession {
  readonly actions: TodayActions;
  state(): TodayState;
  lines(): readonly TodayLine[];
  /** Chooses a line for the keyboard; null = the heading. */
  focusLine(place: number | null): void;
}

/** A person at the panel: what they see and what they may do. `show` is called when something has changed. */
export function todaySession(words: TodayWords, lexicon: Lexicon, show: () => void): TodaySession {
  let known: Known = {
    list: null,
    mine: rememberedOwner(),
    work: "looking",
    open: null,
    current: null,
    news: null,
    problem: null,
    isSlow: false,
    hidden: new Set(),
    limit: firstLines,
    newsOf: null,
  };
  /** Counts the rounds of looking through: an older one gives way. */
  let round = 0;
  let isWriting = false;

  const change = (part: Partial<Known>) => {
    known = { ...known, ...part };
    show();
  };
  const shown = () => (known.list === null ? nothing : shownLines(known.list, known));
  const lines = () => shown().groups.flatMap((group) => group.lines);
  const tell = (text: string, undo: string | null, newsOf: number | null) =>
    change({ news: { text, undo }, newsOf, problem: null });
  const focusLine = (place: number | null) => {
    change({ current: place });
    focusOn(place === null ? "h1" : `[data-line="${place}"]`);
  };
  const focusBeside = (place: number) => {
    const all = lines();
    const at = all.findIndex((line) => line.place === place);
    focusLine((all[at + 1] ?? all[at - 1])?.place ?? null);
  };

  /** Looks through the clients page by page, from where a list ends to the last. */
  async function look(from: TodayList | null): Promise<void> {
    const turn = ++round;
    change({ work: "looking", problem: null });
    for (let list = from; list === null || list.looked < list.total; ) {
      const answer = await ask("listToday", { from: list?.looked ?? 0, count: pageSize });
      if (turn !== round) return;
      if (!answer.ok) return change({ problem: answer.problem, work: list === null ? "resting" : "stopped" });
      list = withPage(list, answer.said, pageSize);
      change({ list });
    }
    change({ work: "resting" });
  }

  /** Looks at one client anew, after something was written about them. */
  async function lookAgain(place: number): Promise<void> {
    const answer = await ask("listToday", { from: place, count: 1 });
    if (!answer.ok) return change({ problem: answer.problem });
    if (known.list === null || answer.said.total !== known.list.total) return look(null);
    change({ list: withClient(known.list, place, answer.said) });
  }

  /** Writes one thing at a time: a second press while the first is on its way changes nothing. */
  async function written<Said>(request: () => Promise<Answer<Said>>): Promise<Said | null> {
    if (isWriting) return null;
    isWriting = true;
    tell(words.news.writing, null, null);
    const answer = await request();
    isWriting = false;
    if (answer.ok) return answer.said;
    failed(answer.problem);
    return null;
  }

  async function write(
    line: TodayLine,
    request: () => Promise<Answer<{ readonly undo: string }>>,
    text: string,
  ): Promise<void> {
    const said = await written(request);
    if (said === null) return;
    tell(text, said.undo, line.place);
    change({ open: null });
    focusBeside(line.place);
    await lookAgain(line.place);
  }

  function failed(problem: PanelProblem): void {
    change({ problem, news: null });
    focusOn(".problem button");
  }

  const openForm = (place: number, form: LineForm) => {
    change({ current: place, open: { place, form } });
    focusOn(form === null ? `[data-line="${place}"]` : "li form :is(input, select, textarea)");
  };

  const actions: TodayActions = {
    onToggle: (place) =>
      change({ current: place, open: known.open?.place === place ? null : { place, form: null } }),
    onForm: openForm,
    onDone: (line, request) =>
      write(
        line,
        () => ask("doneToday", request),
        (request.study === null ? words.news.touch : words.news.study)(line.client),
      ),
    onSnooze: (line, until: Day) =>
      write(
        line,
        () => ask("snoozeToday", { client: line.client, until, what: line.do, promised: line.promised }),
        words.news.snoozed(line.client, lexicon.write.day(until)),
      ),
    onNotNow(line) {
      focusBeside(line.place);
      change({ hidden: new Set([...known.hidden, line.place]), open: null });
      tell(words.news.hidden(line.client), null, null);
    },
    onMine(mine) {
      rememberOwner(mine);
      change({ mine, limit: firstLines });
    },
    onStop() {
      round++;
      change({ work: "stopped" });
    },
    onGoOn: () => look(known.list),
    onRefresh: () => look(null),
    onMore: () => change({ limit: known.limit + firstLines }),
    onShowHidden: () => change({ hidden: new Set() }),
    async onUndo(undo) {
      const { newsOf } = known;
      const said = await written(() => ask("undoChange", { undo }));
      if (said === null) return;
      tell(lexicon.panels.undone(said.restored, said.kept), null, null);
      await (newsOf === null ? look(null) : lookAgain(newsOf));
    },
    async onWriteSheet() {
      const said = await written(() => ask("writeTodaySheet"));
      if (said === null) return;
      tell(words.news.written(said.lines, said.waiting, said.logged), said.undo, null);
      if (said.logged > 0) await look(null);
    },
    onWeek() {
      if (known.list === null) return;
      const { groups } = shownLines(known.list, { ...known, limit: Number.POSITIVE_INFINITY });
      const all = groups.flatMap((group) => group.lines);
      download(weekCalendar(all, words.title, known.list.asOf), `${words.weekFile}.ics`);
    },
  };

  onSlowServer((isSlow) => change({ isSlow }));
  look(null);
  return {
    actions,
    lines,
    focusLine,
    state() {
      const all = lines();
      const isThere = all.some(({ place }) => place === known.current);
      const current = isThere ? known.current : (all[0]?.place ?? null);
      return { ...known, current, shown: shown(), owners: known.list === null ? [] : ownersOf(known.list) };
    },
  };
}

const nothing = { groups: [], more: 0, hidden: 0 };

/** The view has followed the state by now. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
