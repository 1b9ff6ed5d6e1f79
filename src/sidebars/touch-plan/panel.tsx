import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { touchPlanWords as words } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { type PlanSession, planSession } from "./session";
import { TouchPlanView } from "./view";

const panel = document.getElementById("panel")!;
let session: PlanSession | null = null;

function show(): void {
  if (session === null) return;
  const { actions } = session;
  render(<TouchPlanView state={session.state()} words={words} lexicon={lexicon} actions={actions} />, panel);
}

showTypedDay(lexicon);
session = planSession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
