import { object, string } from "valibot";
import { type Answer, failure, success, type Undone } from "../actions/change/answer";
import { panelAction } from "./panel-action";
import { revertChange, revertInterrupted } from "./revert-change";
import { underLock } from "./under-lock";
import { finishUndoSheet, lastChange, storedChange } from "./undo-sheet";
import { confirm, menuItem, showMessage, showToast } from "./user";

/** Undoes one change, by the name in its answer. Called by panels next to their last message. */
export const undoChange = panelAction(
  "undoChange",
  () => object({ undo: string() }),
  ({ undo }) => undoOf(undo),
);

/** Takes the last change back after a question. */
export const undoLast = menuItem(({ dialogs }) => {
  const { locked, undo: words } = dialogs;
  const last = lastChange();
  if (last === undefined) {
    underLock(finishUndoSheet);
    return showMessage(words.title, words.nothing);
  }
  if (!confirm(words.title, words.confirm(words.kinds[last.kind], last.subject))) return;
  const answer = undoOf(last.id);
  if (!answer.ok) {
    return showMessage(locked.title, answer.problem.code === "locked" ? locked.sentence : words.gone);
  }
  showToast(words.title, words.done(answer.value));
});

function undoOf(id: string): Answer<Undone> {
  const outcome = underLock((): Answer<Undone> => {
    const known = storedChange(id);
    if (known === undefined) return failure({ code: "changed meanwhile" });
    if (known.state.code === "done") return success(revertChange(known));
    revertInterrupted(known);
    return success({ restored: 0, skipped: 0, sheets: 0, skippedSheets: 0 });
  });
  return outcome?.value ?? failure({ code: "locked" });
}
