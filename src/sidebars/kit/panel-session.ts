import type { Answer, PanelProblem, Undone } from "../../actions/change/answer";
import { onSlowServer } from "../server";
import type { DoneNews } from "./done";
import type { Lexicon } from "./lexicon";

/** What every panel shows. */
export interface PanelState {
  /** What was just done. */
  readonly news: DoneNews | null;
  /** What did not work. */
  readonly problem: PanelProblem | null;
  /** Whether an answer of the server is late. */
  readonly isSlow: boolean;
  /** Whether a change is being written to the workbook. */
  readonly isSaving: boolean;
}

/** Before anything has happened. */
export const nothingDone: PanelState = { news: null, problem: null, isSlow: false, isSaving: false };

/** The state of a panel, the only way to change it, and the calls to the server. */
export interface PanelSession<State extends PanelState> {
  state(): State;
  change(part: Partial<State> | Partial<PanelState>): void;
  showNews(text: string, undo?: string | null): void;
  showUndone(undone: Undone): void;
  /** The value of an answer; null where there was a problem, which is then shown. */
  query<Value>(answer: Promise<Answer<Value>>): Promise<Value | null>;
  /**
   * Writes one thing at a time: a second press while the first is being written sends nothing and returns null, and so does a problem.
   *
   * @param starting what is shown while the change is being written
   * @param onProblem replaces the usual way to show a problem
   */
  write<Value>(
    send: () => Promise<Answer<Value>>,
    starting?: Partial<State> | Partial<PanelState>,
    onProblem?: (problem: PanelProblem) => unknown,
  ): Promise<Value | null>;
}

/**
 * A user of a panel.
 *
 * @param show is called whenever something has changed
 * @param derived completes the state with what follows from it
 */
export function panelSession<State extends PanelState>(
  first: State,
  lexicon: Lexicon,
  show: () => void,
  derived: (state: State) => State = (state) => state,
): PanelSession<State> {
  let known = first;
  const change: PanelSession<State>["change"] = (part) => {
    known = derived({ ...known, ...part });
    show();
  };
  const showNews = (text: string, undo: string | null = null) => change({ news: { text, undo } });
  const showUndone = ({ restored, skipped: kept }: Undone) => showNews(lexicon.panels.undone(restored, kept));
  onSlowServer((isSlow) => change({ isSlow }));
  const state = () => known;
  return { state, change, showNews, showUndone, ...questions({ state, change }) };
}

type Known<State extends PanelState> = Pick<PanelSession<State>, "state" | "change">;

function questions<State extends PanelState>({ state, change }: Known<State>) {
  const failed = (problem: PanelProblem) => change({ problem, news: null });
  const query: PanelSession<State>["query"] = async (asked) => {
    const answer = await asked;
    if (answer.ok) return answer.value;
    change({ problem: answer.problem });
    return null;
  };
  const format: PanelSession<State>["write"] = async (send, starting = {}, onProblem = failed) => {
    if (state().isSaving) return null;
    change({ ...starting, isSaving: true });
    const answer = await send();
    if (!answer.ok) await onProblem(answer.problem);
    change({ isSaving: false });
    return answer.ok ? answer.value : null;
  };
  return { query, write: format };
}
