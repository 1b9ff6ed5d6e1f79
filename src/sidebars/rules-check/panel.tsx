import { rulesCheck as en } from "../../i18n/rules-check/en";
import { rulesCheck as ru } from "../../i18n/rules-check/ru";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { rulesSession } from "./session";
import { RulesCheckView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;

showTypedDay(lexicon);
mountPanel(
  (show) => rulesSession(words, lexicon, show),
  ({ state, actions }) => (
    <RulesCheckView state={state()} words={words} lexicon={lexicon} actions={actions} />
  ),
);
