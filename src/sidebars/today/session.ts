import type { Answer, Written } from "../../actions/change/answer";
import type { TodayLine } from "../../actions/today/today-lines";
import type { TodayWords } from "../../i18n/today/en";
import { focusOn } from "../kit/focus";
import type { Lexicon } from "../kit/lexicon";
import { callServer } from "../server";
import { weekCalendar } from "./calendar";
import { download } from "./download";
import type { LineActions } from "./line";
import { shownLines } from "./list";
import { type ListLoader, listLoader } from "./loading";
import type { TodayActions } from "./state";
import { chosenOwner, type Known, type ListedAt, linesAtATime, type TodayStore, todayStore } from "./store";

/** A user of the panel: the state they see and the actions they have. */
export interface TodaySession extends Pick<TodayStore, "state" | "lines"> {
  readonly actions: TodayActions;
  /** Chooses a line for the keyboard; null = the heading. */
  focusLine(place: number | null): void;
}

interface Panel {
  readonly store: TodayStore;
  readonly loader: ListLoader;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
}

/** `show` is called whenever something has changed. */
export function todaySession(words: TodayWords, lexicon: Lexicon, show: () => void): TodaySession {
  const store = todayStore(lexicon, show);
  const loader = listLoader(store);
  const panel = { store, loader, words, lexicon };
  void loader.load(null);
  return {
    actions: { ...lineActions(panel), ...listActions(panel), ...sheetActions(panel) },
    lines: store.lines,
    focusLine: (place) => focusLine(store, place),
    state: store.state,
  };
}

/** The user's actions on one line. */
function lineActions(panel: Panel): LineActions {
  const { store, words, lexicon } = panel;
  const { known, change } = store;
  return {
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
      return writeOf(panel, line, text, () => callServer("doneToday", request));
    },
    onSnooze(line, until) {
      const { client, do: what, promised } = line;
      const text = words.news.snoozed(client, lexicon.format.day(until));
      return writeOf(panel, line, text, () => callServer("snoozeToday", { client, until, what, promised }));
    },
    onNotNow(line) {
      focusBeside(store, line.place);
      change({ hidden: new Set([...known().hidden, line.client]), open: null });
      change(newsState(words.news.hidden(line.client), null, null));
    },
  };
}

/** Writes something about a client, moves to the next line, and loads the client again. */
async function writeOf(
  { store, loader, words }: Panel,
  line: TodayLine,
  text: string,
  send: () => Promise<Answer<Written>>,
): Promise<void> {
  const written = await store.write(send, starting(words));
  if (written === null) return;
  store.change({ ...newsState(text, written.undo, line), open: null });
  focusBeside(store, line.place);
  await loader.loadAgain(line);
}

type ListActions = Pick<
  TodayActions,
  "onMine" | "onStop" | "onGoOn" | "onRefresh" | "onMore" | "onShowHidden" | "onWeek"
>;

/** The user's actions on the list. */
function listActions({ store: { known, change }, loader: { load, stop }, words }: Panel): ListActions {
  return {
    onMine(mine) {
      chosenOwner.write(mine);
      change({ mine, limit: linesAtATime });
    },
    onStop: stop,
    onGoOn: () => load(known().list),
    onRefresh: () => load(null),
    onMore: () => change({ limit: known().limit + linesAtATime }),
    onShowHidden: () => change({ hidden: new Set() }),
    onWeek() {
      const { list, mine, hidden } = known();
      if (list === null) return;
      const { groups } = shownLines(list, { mine, hidden, limit: Number.POSITIVE_INFINITY });
      const all = groups.flatMap((group) => group.lines);
      download(weekCalendar(all, words.title, list.asOf), `${words.weekFile}.ics`);
    },
  };
}

/** What the user writes that is not about a line: the sheet, and the undo. */
function sheetActions({
  store,
  loader,
  words,
  lexicon,
}: Panel): Pick<TodayActions, "onWriteSheet" | "onUndo"> {
  const { known, change, write: format } = store;
  return {
    async onWriteSheet() {
      const sheet = await format(() => callServer("writeTodaySheet"), starting(words));
      if (sheet === null) return;
      const text = words.news.written(sheet.lines, sheet.waiting, sheet.logged, sheet.kept);
      change(newsState(text, sheet.undo, null));
      if (sheet.logged > 0) await loader.load(null);
    },
    async onUndo(undo) {
      const { newsOf } = known();
      const undone = await format(() => callServer("undoChange", { undo }), starting(words));
      if (undone === null) return;
      change(newsState(lexicon.panels.undone(undone.restored, undone.skipped), null, null));
      await (newsOf === null ? loader.load(null) : loader.loadAgain(newsOf));
    },
  };
}

function newsState(text: string, undo: string | null, newsOf: ListedAt | null): Partial<Known> {
  return { news: { text, undo }, newsOf, problem: null };
}

function starting({ news }: TodayWords): Partial<Known> {
  return newsState(news.writing, null, null);
}

function focusLine({ change }: TodayStore, place: number | null): void {
  change({ current: place });
  focusOn(place === null ? "h1" : `[data-line="${place}"]`);
}

function focusBeside(store: TodayStore, place: number): void {
  const lines = store.lines();
  const at = lines.findIndex((line) => line.place === place);
  focusLine(store, (lines[at + 1] ?? lines[at - 1])?.place ?? null);
}
