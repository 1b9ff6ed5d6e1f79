import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { todayWords as words } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { listenToKeys } from "./keys";
import { type TodaySession, todaySession } from "./session";
import { TodayView } from "./view";

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
