import { render } from "preact";
import { dashboard as en } from "../../i18n/dashboard/en";
import { dashboard as ru } from "../../i18n/dashboard/ru";
import { baseSettingTitles as settingsEn } from "../../i18n/en/base-settings";
import * as numbersEn from "../../i18n/en/dashboard";
import { baseSettingTitles as settingsRu } from "../../i18n/ru/base-settings";
import * as numbersRu from "../../i18n/ru/dashboard";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { type DashboardSession, dashboardSession } from "./session";
import { DashboardView } from "./view";

const words =
  __LANGUAGE__ === "ru"
    ? { words: ru, numberWords: numbersRu, settingTitles: settingsRu }
    : { words: en, numberWords: numbersEn, settingTitles: settingsEn };
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
