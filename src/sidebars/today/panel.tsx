import { lexicon } from "../kit/baked-lexicon";
import { todayWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { listenToKeys } from "./keys";
import { todaySession } from "./session";
import { TodayView } from "./view";

showTypedDay(lexicon);
const session = mountPanel(
  (show) => todaySession(words, lexicon, show),
  ({ state, actions }) => <TodayView state={state()} words={words} lexicon={lexicon} actions={actions} />,
);
listenToKeys(session);
