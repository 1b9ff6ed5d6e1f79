import { render } from "preact";
import { clientCard as en } from "../../i18n/client-card/en";
import { clientCard as ru } from "../../i18n/client-card/ru";
import { lexicon } from "../kit/baked-lexicon";
import { showTypedDay } from "../kit/typed-day";
import { type CardSession, cardSession } from "./session";
import { ClientCardView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const panel = document.getElementById("panel")!;
let session: CardSession | null = null;

function show(): void {
  if (session === null) return;
  render(
    <ClientCardView state={session.state()} words={words} lexicon={lexicon} actions={session.actions} />,
    panel,
  );
}

showTypedDay(lexicon);
session = cardSession(words, lexicon, show);
show();
panel.querySelector("h1")!.focus();
