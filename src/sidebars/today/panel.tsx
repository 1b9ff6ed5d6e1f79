import { render } from "preact";
import { today as en } from "../../i18n/today/en";
import { today as ru } from "../../i18n/today/ru";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { listenToKeys } from "./keys";
import { type TodaySession, todaySession } from "./session";
import { TodayView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const panel = document.getElementById("panel")!;
let session: TodaySession | null = null;

function show(): void {
  if (session === null) return;
  const { actions } = session;
  render(<TodayView state={session.state()} words={words} lexicon={lexicon} actions={actions} />, panel);
}

showTypedDay(lexicon);
session = todaySession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
listenToKeys(session);
