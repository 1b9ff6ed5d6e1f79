import { dashboard as en } from "../../i18n/dashboard/en";
import { dashboard as ru } from "../../i18n/dashboard/ru";
import { baseSettingTitles as settingsEn } from "../../i18n/en/base-settings";
import * as numbersEn from "../../i18n/en/dashboard";
import { baseSettingTitles as settingsRu } from "../../i18n/ru/base-settings";
import * as numbersRu from "../../i18n/ru/dashboard";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { dashboardSession } from "./session";
import { DashboardView } from "./view";

const words =
  __LANGUAGE__ === "ru"
    ? { words: ru, numberWords: numbersRu, settingTitles: settingsRu }
    : { words: en, numberWords: numbersEn, settingTitles: settingsEn };

showTypedDay(lexicon);
mountPanel(
  (show) => dashboardSession(words.words, lexicon, show),
  ({ state, actions }) => <DashboardView state={state()} {...words} lexicon={lexicon} actions={actions} />,
);
