import { ask } from "../server";
import { type CreditList, withClient, withPage } from "./list";
import type { PlanStore } from "./store";

/** Clients looked through in one call. */
const pageSize = 1200;

/** Looks through the clients, a page at a time. */
export interface Looking {
  /** From where a list ends to the last client; null = from the beginning. */
  look(from: CreditList | null): Promise<void>;
  /** At one client anew, after something was written about them. */
  lookAgain(place: number): Promise<void>;
  stop(): void;
}

export function looking({ known, change }: PlanStore): Looking {
  /** Counts the rounds: an older one gives way. */
  let round = 0;

  async function look(from: CreditList | null): Promise<void> {
    const turn = ++round;
    change({ work: "looking", problem: null });
    for (let list = from; list === null || list.lines.length < list.total; ) {
      const answer = await ask("listCredits", { from: list?.lines.length ?? 0, count: pageSize });
      if (turn !== round) return;
      if (!answer.ok) return change({ problem: answer.problem, work: list === null ? "resting" : "stopped" });
      list = withPage(list === null ? null : known().list, answer.said);
      change({ list });
      if (answer.said.lines.length === 0) break;
    }
    change({ work: "resting" });
  }

  return {
    look,
    async lookAgain(place) {
      const { list } = known();
      if (list === null || !list.lines.some((line) => line.place === place)) return;
      const answer = await ask("listCredits", { from: place, count: 1 });
      const now = known().list;
      if (!answer.ok || now === null) return;
      const changed = withClient(now, place, answer.said);
      if (changed === null) return look(null);
      change({ list: changed });
    },
    stop() {
      round++;
      change({ work: "stopped" });
    },
  };
}
