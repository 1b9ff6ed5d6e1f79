import { lexicon } from "../kit/baked-lexicon";
import { touchPlanWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { planSession } from "./session";
import { TouchPlanView } from "./view";

showTypedDay(lexicon);
mountPanel(
  (show) => planSession(words, lexicon, show),
  ({ state, actions }) => <TouchPlanView state={state()} words={words} lexicon={lexicon} actions={actions} />,
);
