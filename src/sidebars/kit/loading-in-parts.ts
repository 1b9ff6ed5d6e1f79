import type { Answer } from "../../actions/change/answer";
import type { PanelState } from "./panel-session";

/** Whether clients are being loaded; the user or a problem stops it. */
export type Work = "loading" | "stopped" | "idle";

/** Something that the server answers in parts. */
export interface Parts<Whole, Part> {
  /** Requests the next part. */
  ask(loaded: Whole | null): Promise<Answer<Part>>;
  /** The loaded parts with one more; null = the workbook has changed, and loading starts again. */
  add(loaded: Whole | null, part: Part): Whole | null;
  isWhole(loaded: Whole, last: Part | null): boolean;
  /** What the panel shows now: it may have changed since the previous part. */
  shown(): Whole | null;
  show(loaded: Whole): void;
}

/** Loads parts one after another. */
export interface PartLoader<Whole> {
  /** From the end of the loaded part to the last client; null = from the beginning. */
  load(from: Whole | null): Promise<void>;
  stop(): void;
}

export function partLoader<Whole, Part>(
  change: (part: Partial<PanelState> & { readonly work?: Work }) => void,
  parts: Parts<Whole, Part>,
): PartLoader<Whole> {
  /** Counts the rounds of loading: an answer to an older one is dropped. */
  let round = 0;

  async function load(from: Whole | null): Promise<void> {
    const turn = ++round;
    change({ work: "loading", problem: null });
    let last: Part | null = null;
    for (let loaded = from; loaded === null || !parts.isWhole(loaded, last); ) {
      const answer = await parts.ask(loaded);
      if (turn !== round) return;
      if (!answer.ok) return change({ problem: answer.problem, work: loaded === null ? "idle" : "stopped" });
      last = answer.value;
      loaded = parts.add(loaded === null ? null : parts.shown(), last);
      if (loaded !== null) parts.show(loaded);
    }
    change({ work: "idle" });
  }

  return {
    load,
    stop() {
      round++;
      change({ work: "stopped" });
    },
  };
}
