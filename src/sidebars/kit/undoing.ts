import type { PanelProblem, Undone } from "../../actions/change/answer";
import { ask } from "../server";

interface Told {
  onUndone(said: Undone): unknown;
  onProblem(problem: PanelProblem): void;
}

/** Takes a change back and tells how it went; a second press meanwhile does nothing. */
export function undoing({ onUndone, onProblem }: Told): (undo: string) => Promise<void> {
  let isUndoing = false;
  return async (undo) => {
    if (isUndoing) return;
    isUndoing = true;
    const answer = await ask("undoChange", { undo });
    isUndoing = false;
    if (answer.ok) await onUndone(answer.said);
    else onProblem(answer.problem);
  };
}
