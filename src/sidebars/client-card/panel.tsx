import { clientCard as en } from "../../i18n/client-card/en";
import { clientCard as ru } from "../../i18n/client-card/ru";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { cardSession } from "./session";
import { ClientCardView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;

showTypedDay(lexicon);
mountPanel(
  (show) => cardSession(words, lexicon, show),
  ({ state, actions }) => (
    <ClientCardView state={state()} words={words} lexicon={lexicon} actions={actions} />
  ),
);
