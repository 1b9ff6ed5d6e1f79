import { render } from "preact";
import { checklists as en } from "../../i18n/checklists/en";
import { checklists as ru } from "../../i18n/checklists/ru";
import * as asksEn from "../../i18n/en/audit";
import * as asksRu from "../../i18n/ru/audit";
import { lexicon } from "../kit/baked-lexicon";
import { type ChecklistsSession, checklistsSession } from "./session";
import { ChecklistsPanel } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const asks = __LANGUAGE__ === "ru" ? asksRu : asksEn;
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
