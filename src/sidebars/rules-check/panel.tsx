import { render } from "preact";
import { rulesCheck as en } from "../../i18n/rules-check/en";
import { rulesCheck as ru } from "../../i18n/rules-check/ru";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { type RulesSession, rulesSession } from "./session";
import { RulesCheckView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
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
