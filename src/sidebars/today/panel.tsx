import { today as en } from "../../i18n/today/en";
import { today as ru } from "../../i18n/today/ru";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { listenToKeys } from "./keys";
import { todaySession } from "./session";
import { TodayView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;

showTypedDay(lexicon);
const session = mountPanel(
  (show) => todaySession(words, lexicon, show),
  ({ state, actions }) => <TodayView state={state()} words={words} lexicon={lexicon} actions={actions} />,
);
listenToKeys(session);
