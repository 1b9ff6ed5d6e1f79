import { lexicon } from "../kit/baked-lexicon";
import { clientCardWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { cardSession } from "./session";
import { ClientCardView } from "./view";

showTypedDay(lexicon);
mountPanel(
  (show) => cardSession(words, lexicon, show),
  ({ state, actions }) => (
    <ClientCardView state={state()} words={words} lexicon={lexicon} actions={actions} />
  ),
);
