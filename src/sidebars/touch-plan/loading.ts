import { partLoader } from "../kit/loading-in-parts";
import type { PanelSession } from "../kit/panel-session";
import { callServer } from "../server";
import { type CreditList, withClient, withPage } from "./list";
import type { PlanState } from "./state";

/** Clients loaded in one call. */
const pageSize = 1200;

/** Loads the list, a page of clients at a time. */
export interface CreditLoader {
  /** From the end of a list to the last client; null = from the beginning. */
  load(from: CreditList | null): Promise<void>;
  /** One client again, after something was written about them. */
  loadAgain(place: number): Promise<void>;
  stop(): void;
}

export function creditLoader({ state, change }: PanelSession<PlanState>): CreditLoader {
  const { load, stop } = partLoader(change, {
    ask: (list: CreditList | null) =>
      callServer("listCredits", { from: list?.lines.length ?? 0, count: pageSize }),
    add: withPage,
    isWhole: ({ lines, total }, last) => lines.length >= total || last?.lines.length === 0,
    shown: () => state().list,
    show: (list) => change({ list }),
  });
  return {
    load,
    async loadAgain(place) {
      const { list } = state();
      if (list === null || !list.lines.some((line) => line.place === place)) return;
      const answer = await callServer("listCredits", { from: place, count: 1 });
      const now = state().list;
      if (!answer.ok || now === null) return;
      const changed = withClient(now, place, answer.value);
      if (changed === null) return load(null);
      change({ list: changed });
    },
    stop,
  };
}
