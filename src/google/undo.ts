import { object, string } from "valibot";
import { type Answer, refused, said, type Undone } from "../actions/change/answer";
import { panelAction } from "./panel-action";
import { agrees, menuItem, say, tell } from "./person";
import { takeBack, takeBackBroken } from "./take-back";
import { underLock } from "./under-lock";
import { finishUndoSheet, keptChange, lastChange } from "./undo-sheet";

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
    return say(words.title, words.nothing);
  }
  if (!agrees(words.title, words.confirm(words.kinds[last.kind], last.subject))) return;
  const answer = undoOf(last.id);
  if (!answer.ok) {
    return say(locked.title, answer.problem.code === "locked" ? locked.sentence : words.gone);
  }
  tell(words.title, words.done(answer.said));
});

function undoOf(id: string): Answer<Undone> {
  const outcome = underLock((): Answer<Undone> => {
    const known = keptChange(id);
    if (known === undefined) return refused({ code: "changed meanwhile" });
    if (known.state.code === "done") return said(takeBack(known));
    takeBackBroken(known);
    return said({ restored: 0, kept: 0, sheets: 0, keptSheets: 0 });
  });
  return outcome?.done ?? refused({ code: "locked" });
}
