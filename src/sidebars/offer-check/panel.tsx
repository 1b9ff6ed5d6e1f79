import { lexicon } from "../kit/baked-lexicon";
import { offerWords as offers, offerCheckWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { checkSession } from "./session";
import { OfferCheckView } from "./view";

showTypedDay(lexicon);
mountPanel(
  (show) => checkSession(words, lexicon, show),
  ({ state, actions }) => (
    <OfferCheckView state={state()} words={words} offers={offers} lexicon={lexicon} actions={actions} />
  ),
);
