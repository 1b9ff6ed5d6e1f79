import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { baseSettingTitles, dashboardWords, numberWords } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { type DashboardSession, dashboardSession } from "./session";
import { DashboardView } from "./view";

const words = {
  words: dashboardWords,
  numberWords,
  settingTitles: baseSettingTitles,
};
const panel = document.getElementById("panel")!;
let session: DashboardSession | null = null;

function show(): void {
  if (session === null) return;
  const { actions } = session;
  render(<DashboardView state={session.state()} {...words} lexicon={lexicon} actions={actions} />, panel);
}

showTypedDay(lexicon);
session = dashboardSession(words.words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
