import { ask } from "../server";
import type { PanelSession, PanelState } from "./panel-session";

/** Takes changes back, says how that went and looks again; a second press before the answer sends nothing. */
export function undoing(
  { query, showUndone }: Pick<PanelSession<PanelState>, "query" | "showUndone">,
  lookAgain: () => unknown,
): (undo: string) => Promise<void> {
  let isUndoing = false;
  return async (undo) => {
    if (isUndoing) return;
    isUndoing = true;
    const undone = await query(ask("undoChange", { undo }));
    isUndoing = false;
    if (undone === null) return;
    showUndone(undone);
    await lookAgain();
  };
}
