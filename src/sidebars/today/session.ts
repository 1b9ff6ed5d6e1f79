import type { Answer } from "../../actions/change/answer";
import type { TodayLine } from "../../actions/today/today-lines";
import type { TodayWords } from "../../i18n/today/en";
import type { Lexicon } from "../kit/lexicon";
import { ask, onSlowServer } from "../server";
import { weekCalendar } from "./calendar";
import { download } from "./download";
import { shownLines } from "./list";
import { looking } from "./looking";
import type { TodayActions } from "./state";
import { chosenOwner, type LookedAt, linesAtATime, type TodayStore, todayStore } from "./store";

/** A person at the panel: what they see and what they may do. */
export interface TodaySession extends Pick<TodayStore, "state" | "lines"> {
  readonly actions: TodayActions;
  /** Chooses a line for the keyboard; null = the heading. */
  focusLine(place: number | null): void;
}

/** `show` is called whenever something has changed. */
export function todaySession(words: TodayWords, lexicon: Lexicon, show: () => void): TodaySession {
  const store = todayStore(show);
  const { known, change, lines } = store;
  const { look, lookAgain, stop } = looking(store);
  let isWriting = false;

  const tell = (text: string, undo: string | null, newsOf: LookedAt | null) =>
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

  /** Writes one thing at a time: a second press while the first is on its way changes nothing. */
  async function written<Said>(request: () => Promise<Answer<Said>>): Promise<Said | null> {
    if (isWriting) return null;
    isWriting = true;
    tell(words.news.writing, null, null);
    const answer = await request();
    isWriting = false;
    if (answer.ok) return answer.said;
    change({ problem: answer.problem, news: null });
    return null;
  }

  async function writeOf(
    line: TodayLine,
    text: string,
    request: () => Promise<Answer<{ readonly undo: string }>>,
  ): Promise<void> {
    const said = await written(request);
    if (said === null) return;
    tell(text, said.undo, line);
    change({ open: null });
    focusBeside(line.place);
    await lookAgain(line);
  }

  const actions: TodayActions = {
    onToggle(place) {
      const isOpen = known().open?.place === place;
      change({ current: place, open: isOpen ? null : { place, form: null } });
    },
    onForm(place, form) {
      change({ current: place, open: { place, form } });
      focusOn(form === null ? `[data-line="${place}"]` : "li form :is(input, select, textarea)");
    },
    onDone(line, request) {
      const { touch, study } = words.news;
      const text = (request.study === null ? touch : study)(line.client);
      return writeOf(line, text, () => ask("doneToday", request));
    },
    onSnooze(line, until) {
      const { client, do: what, promised } = line;
      const text = words.news.snoozed(client, lexicon.write.day(until));
      return writeOf(line, text, () => ask("snoozeToday", { client, until, what, promised }));
    },
    onNotNow(line) {
      focusBeside(line.place);
      change({ hidden: new Set([...known().hidden, line.client]), open: null });
      tell(words.news.hidden(line.client), null, null);
    },
    onMine(mine) {
      chosenOwner.write(mine);
      change({ mine, limit: linesAtATime });
    },
    onStop: stop,
    onGoOn: () => look(known().list),
    onRefresh: () => look(null),
    onMore: () => change({ limit: known().limit + linesAtATime }),
    onShowHidden: () => change({ hidden: new Set() }),
    async onUndo(undo) {
      const { newsOf } = known();
      const said = await written(() => ask("undoChange", { undo }));
      if (said === null) return;
      tell(lexicon.panels.undone(said.restored, said.kept), null, null);
      await (newsOf === null ? look(null) : lookAgain(newsOf));
    },
    async onWriteSheet() {
      const said = await written(() => ask("writeTodaySheet"));
      if (said === null) return;
      tell(words.news.written(said.lines, said.waiting, said.logged, said.kept), said.undo, null);
      if (said.logged > 0) await look(null);
    },
    onWeek() {
      const { list, mine, hidden } = known();
      if (list === null) return;
      const { groups } = shownLines(list, { mine, hidden, limit: Number.POSITIVE_INFINITY });
      const all = groups.flatMap((group) => group.lines);
      download(weekCalendar(all, words.title, list.asOf), `${words.weekFile}.ics`);
    },
  };

  onSlowServer((isSlow) => change({ isSlow }));
  look(null);
  return { actions, lines, focusLine, state: store.state };
}

/** The view has followed the state by now. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
