import type { TodayLine } from "../../actions/today/today-lines";
import { remembered } from "../kit/remembered";
import { ownersOf, type Shown, shownLines } from "./list";
import type { TodayState } from "./state";

/** Whose clients this person chose to see; null = everyone's. */
export const chosenOwner = remembered("repeat-sales-owner");

/** Lines shown at first, and how many more at a time. */
export const linesAtATime = 50;

/** What the panel knows at one moment, besides what follows from it. */
export interface Known extends Omit<TodayState, "shown" | "owners"> {
  /** Clients put aside until the panel is opened again. */
  readonly hidden: ReadonlySet<string>;
  readonly limit: number;
  /** Whom the news is about: an undo looks at them anew. */
  readonly newsOf: LookedAt | null;
}

/** A client, and the place where they stood when the list was looked through; somebody may sort the sheet meanwhile. */
export type LookedAt = Pick<TodayLine, "place" | "client">;

/** What the panel knows, and the one way in which that changes. */
export interface TodayStore {
  known(): Known;
  change(part: Partial<Known>): void;
  /** The lines that a person sees, from top to bottom. */
  lines(): readonly TodayLine[];
  state(): TodayState;
}

/** `show` is called whenever something has changed. */
export function todayStore(show: () => void): TodayStore {
  let known: Known = {
    list: null,
    mine: chosenOwner.read(),
    work: "looking",
    open: null,
    current: null,
    news: null,
    problem: null,
    isSlow: false,
    hidden: new Set(),
    limit: linesAtATime,
    newsOf: null,
  };
  const shown = () => (known.list === null ? nothing : shownLines(known.list, known));
  const lines = () => shown().groups.flatMap((group) => group.lines);
  return {
    known: () => known,
    change(part) {
      known = { ...known, ...part };
      show();
    },
    lines,
    state() {
      const all = lines();
      const isThere = all.some(({ place }) => place === known.current);
      const current = isThere ? known.current : (all[0]?.place ?? null);
      return { ...known, current, shown: shown(), owners: known.list === null ? [] : ownersOf(known.list) };
    },
  };
}

const nothing: Shown = { groups: [], more: 0, hidden: 0 };
