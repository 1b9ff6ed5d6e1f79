import type { TodayLine } from "../../actions/today/today-lines";
import { browserValue } from "../kit/browser-value";
import type { Lexicon } from "../kit/lexicon";
import { nothingDone, type PanelSession, panelSession } from "../kit/panel-session";
import { ownersOf, type Shown, shownLines } from "./list";
import type { TodayState } from "./state";

/** The owner that this user chose to see; null = all owners. */
export const chosenOwner = browserValue("repeat-sales-owner");

/** Lines shown at first, and how many more at a time. */
export const linesAtATime = 50;

/** The state of the panel at one moment, without what follows from it. */
export interface Known extends Omit<TodayState, "shown" | "owners"> {
  /** Clients hidden until the panel is opened again. */
  readonly hidden: ReadonlySet<string>;
  readonly limit: number;
  /** The client that the message is about: an undo loads them again. */
  readonly newsOf: ListedAt | null;
}

/** A client, and their place when the list was loaded; a user may have sorted the sheet since then. */
export type ListedAt = Pick<TodayLine, "place" | "client">;

/** The state of the panel, and the only way to change it. */
export interface TodayStore extends Omit<PanelSession<Known>, "state"> {
  known(): Known;
  /** The lines that the user sees, from top to bottom. */
  lines(): readonly TodayLine[];
  state(): TodayState;
}

/** `show` is called whenever something has changed. */
export function todayStore(lexicon: Lexicon, show: () => void): TodayStore {
  const { state: known, ...session } = panelSession(first(), lexicon, show);
  const shown = () => shownOf(known());
  const lines = () => shown().groups.flatMap((group) => group.lines);
  return {
    ...session,
    known,
    lines,
    state() {
      const { list, current } = known();
      const all = lines();
      const isThere = all.some(({ place }) => place === current);
      return {
        ...known(),
        current: isThere ? current : (all[0]?.place ?? null),
        shown: shown(),
        owners: list === null ? [] : ownersOf(list),
      };
    },
  };
}

function first(): Known {
  return {
    ...nothingDone,
    list: null,
    mine: chosenOwner.read(),
    work: "loading",
    open: null,
    current: null,
    hidden: new Set(),
    limit: linesAtATime,
    newsOf: null,
  };
}

const nothing: Shown = { groups: [], more: 0, hidden: 0 };

function shownOf(known: Known): Shown {
  return known.list === null ? nothing : shownLines(known.list, known);
}
