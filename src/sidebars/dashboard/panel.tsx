import { lexicon } from "../kit/baked-lexicon";
import { baseSettingTitles, dashboardWords, numberWords } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { dashboardSession } from "./session";
import { DashboardView } from "./view";

const words = {
  words: dashboardWords,
  numberWords,
  settingTitles: baseSettingTitles,
};

showTypedDay(lexicon);
mountPanel(
  (show) => dashboardSession(words.words, lexicon, show),
  ({ state, actions }) => <DashboardView state={state()} {...words} lexicon={lexicon} actions={actions} />,
);
