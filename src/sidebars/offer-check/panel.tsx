import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { offerWords as offers, offerCheckWords as words } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { type CheckSession, checkSession } from "./session";
import { OfferCheckView } from "./view";

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
