import { callServer } from "../server";
import type { PanelSession, PanelState } from "./panel-session";

/** Undoes changes, shows the result and loads again; a second press before the answer sends nothing. */
export function undoOnce(
  { query, showUndone }: Pick<PanelSession<PanelState>, "query" | "showUndone">,
  reload: () => unknown,
): (undo: string) => Promise<void> {
  let isUndoing = false;
  return async (undo) => {
    if (isUndoing) return;
    isUndoing = true;
    const undone = await query(callServer("undoChange", { undo }));
    isUndoing = false;
    if (undone === null) return;
    showUndone(undone);
    await reload();
  };
}
