import type { TodaySession } from "./session";

/**
 * The keys of the list: ↑ ↓ choose a client, D done, S snooze, N not now, Esc back; Enter is the button's own. They are identified by their place
 * on the keyboard, so that a Russian layout serves as well.
 */
export function listenToKeys(session: TodaySession): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (closesForm(event, session) || isMeant(event, session)) event.preventDefault();
  });
}

function closesForm({ code }: KeyboardEvent, { state, actions }: TodaySession): boolean {
  const { open } = state();
  if (code !== "Escape" || open === null || open.form === null) return false;
  actions.onForm(open.place, null);
  return true;
}

/** Does what a key means on a line; returns whether the key means anything. */
function isMeant({ code, target }: KeyboardEvent, session: TodaySession): boolean {
  const written = target instanceof HTMLElement ? target.dataset.line : undefined;
  const lines = session.lines();
  const at = lines.findIndex(({ place }) => String(place) === written);
  const line = lines[at];
  if (line === undefined) return false;
  switch (code) {
    case "ArrowDown":
    case "ArrowUp":
      session.focusLine((lines[code === "ArrowDown" ? at + 1 : at - 1] ?? line).place);
      return true;
    case "KeyD":
      session.actions.onForm(line.place, "done");
      return true;
    case "KeyS":
      if (line.rank !== "alarm") session.actions.onForm(line.place, "snooze");
      return true;
    case "KeyN":
      session.actions.onNotNow(line);
      return true;
    default:
      return false;
  }
}
