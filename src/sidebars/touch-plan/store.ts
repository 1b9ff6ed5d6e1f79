import { remembered } from "../kit/remembered";
import { linesAtATime } from "./list";
import type { PlanState } from "./state";

/** Who is at the keyboard, as far as this browser remembers. */
export const me = remembered("repeat-sales-me");

/** What the panel knows, and the one way in which that changes. */
export interface PlanStore {
  known(): PlanState;
  change(part: Partial<PlanState>): void;
}

/** `show` is called whenever something has changed. */
export function planStore(show: () => void): PlanStore {
  let known: PlanState = {
    view: "client",
    plan: null,
    isPinned: false,
    isReading: true,
    open: null,
    isSaving: false,
    by: me.read() ?? "",
    list: null,
    work: "resting",
    filter: { kind: "allowed", search: "", limit: linesAtATime },
    current: null,
    base: null,
    news: null,
    problem: null,
    isSlow: false,
  };
  return {
    known: () => known,
    change(part) {
      known = { ...known, ...part };
      show();
    },
  };
}
