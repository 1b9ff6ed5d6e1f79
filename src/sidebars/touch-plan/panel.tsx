import { render } from "preact";
import { touchPlan as en } from "../../i18n/touch-plan/en";
import { touchPlan as ru } from "../../i18n/touch-plan/ru";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { type PlanSession, planSession } from "./session";
import { TouchPlanView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
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
