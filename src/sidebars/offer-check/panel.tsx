import { render } from "preact";
import * as offersEn from "../../i18n/en/offers";
import { offerCheck as en } from "../../i18n/offer-check/en";
import { offerCheck as ru } from "../../i18n/offer-check/ru";
import * as offersRu from "../../i18n/ru/offers";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { type CheckSession, checkSession } from "./session";
import { OfferCheckView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const offers = __LANGUAGE__ === "ru" ? offersRu : offersEn;
const panel = document.getElementById("panel")!;
let session: CheckSession | null = null;

function show(): void {
  if (session === null) return;
  const { actions } = session;
  render(
    <OfferCheckView
      state={session.state()}
      words={words}
      offers={offers}
      lexicon={lexicon}
      actions={actions}
    />,
    panel,
  );
}

showTypedDay(lexicon);
session = checkSession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
