import { object, string } from "valibot";
import { type Answer, refused, said, type Undone } from "../actions/answer";
import type { ServerActions } from "../actions/server-actions";
import { panelAction } from "./panel-action";
import { agrees, menuItem, say, tell } from "./person";
import { takeBack } from "./take-back";
import { underLock } from "./under-lock";
import { keptChanges } from "./undo-sheet";

/** Takes one change back, by the name its answer gave. Called by panels beside what they have just done. */
export const undoChange: ServerActions["undoChange"] = panelAction(
  "undoChange",
  () => object({ undo: string() }),
  ({ undo }) => undoOf(undo),
);

/** Takes the last change back after a question. */
export const undoLast = menuItem(({ dialogs, setUp }) => {
  const { failure } = setUp;
  const words = dialogs.undo;
  const last = keptChanges().pop();
  if (last === undefined) return say(words.title, words.nothing);
  if (!agrees(words.title, words.confirm(words.kinds[last.kind], last.subject))) return;
  const answer = undoOf(last.id);
  if (!answer.ok) return say(failure.lockedTitle, failure.locked);
  tell(words.title, words.done(answer.said));
});

function undoOf(id: string): Answer<Undone> {
  const outcome = underLock((): Answer<Undone> => {
    const known = keptChanges().find((change) => change.id === id);
    return known === undefined ? refused({ code: "changed meanwhile" }) : said(takeBack(id, known.entry));
  });
  return outcome?.done ?? refused({ code: "locked" });
}
