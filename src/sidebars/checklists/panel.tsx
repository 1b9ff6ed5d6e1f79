import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { auditWords as asks, checklistsWords as words } from "../kit/baked-words";
import { type ChecklistsSession, checklistsSession } from "./session";
import { ChecklistsPanel } from "./view";

const panel = document.getElementById("panel")!;
let session: ChecklistsSession | null = null;

function show(): void {
  if (session === null) return;
  const state = session.state();
  render(<ChecklistsPanel {...{ state, words, asks, lexicon }} actions={session.actions} />, panel);
}

session = checklistsSession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
