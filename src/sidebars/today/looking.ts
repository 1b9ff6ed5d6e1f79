import { ask } from "../server";
import { type TodayList, withClient, withPage } from "./list";
import type { LookedAt, TodayStore } from "./store";

/** Clients looked through in one call. */
const pageSize = 1200;

/** Looks through the clients, a page at a time. */
export interface Looking {
  /** From where a list ends to the last client; null = from the beginning. */
  look(from: TodayList | null): Promise<void>;
  /** At one client anew, after something was written about them; at everyone, if another client stands there now. */
  lookAgain(at: LookedAt): Promise<void>;
  stop(): void;
}

export function looking({ known, change }: TodayStore): Looking {
  /** Counts the rounds: an older one gives way. */
  let round = 0;

  async function look(from: TodayList | null): Promise<void> {
    const turn = ++round;
    change({ work: "looking", problem: null });
    for (let list = from; list === null || list.looked < list.total; ) {
      const answer = await ask("listToday", { from: list?.looked ?? 0, count: pageSize });
      if (turn !== round) return;
      if (!answer.ok) return change({ problem: answer.problem, work: list === null ? "resting" : "stopped" });
      // What was done with clients meanwhile stands in the list already.
      list = withPage(list === null ? null : known().list, answer.said, pageSize);
      change({ list });
    }
    change({ work: "resting" });
  }

  return {
    look,
    async lookAgain({ place, client }) {
      const answer = await ask("listToday", { from: place, count: 1 });
      if (!answer.ok) return change({ problem: answer.problem });
      const { list } = known();
      const isMoved = answer.said.lines.some((line) => line.client !== client);
      if (list === null || answer.said.total !== list.total || isMoved) return look(null);
      change({ list: withClient(list, place, answer.said) });
    },
    stop() {
      round++;
      change({ work: "stopped" });
    },
  };
}
