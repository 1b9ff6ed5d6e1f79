import * as offersEn from "../../i18n/en/offers";
import { offerCheck as en } from "../../i18n/offer-check/en";
import { offerCheck as ru } from "../../i18n/offer-check/ru";
import * as offersRu from "../../i18n/ru/offers";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { showTypedDay } from "../kit/typed-day";
import { checkSession } from "./session";
import { OfferCheckView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const offers = __LANGUAGE__ === "ru" ? offersRu : offersEn;

showTypedDay(lexicon);
mountPanel(
  (show) => checkSession(words, lexicon, show),
  ({ state, actions }) => (
    <OfferCheckView state={state()} words={words} offers={offers} lexicon={lexicon} actions={actions} />
  ),
);
