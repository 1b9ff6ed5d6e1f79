import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { rulesCheckWords as words } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { type RulesSession, rulesSession } from "./session";
import { RulesCheckView } from "./view";

const panel = document.getElementById("panel")!;
let session: RulesSession | null = null;

function show(): void {
  if (session === null) return;
  const { actions } = session;
  render(<RulesCheckView state={session.state()} words={words} lexicon={lexicon} actions={actions} />, panel);
}

showTypedDay(lexicon);
session = rulesSession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
