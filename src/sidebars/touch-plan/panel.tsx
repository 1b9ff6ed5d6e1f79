import { touchPlan as en } from "../../i18n/touch-plan/en";
import { touchPlan as ru } from "../../i18n/touch-plan/ru";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { planSession } from "./session";
import { TouchPlanView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;

showTypedDay(lexicon);
mountPanel(
  (show) => planSession(words, lexicon, show),
  ({ state, actions }) => <TouchPlanView state={state()} words={words} lexicon={lexicon} actions={actions} />,
);
