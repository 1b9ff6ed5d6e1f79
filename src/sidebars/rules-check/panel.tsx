import { lexicon } from "../kit/baked-lexicon";
import { rulesCheckWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { rulesSession } from "./session";
import { RulesCheckView } from "./view";

showTypedDay(lexicon);
mountPanel(
  (show) => rulesSession(words, lexicon, show),
  ({ state, actions }) => (
    <RulesCheckView state={state()} words={words} lexicon={lexicon} actions={actions} />
  ),
);
