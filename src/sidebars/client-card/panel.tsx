import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { clientCardWords as words } from "../kit/baked-words";
import { showTypedDay } from "../kit/typed-day";
import { type CardSession, cardSession } from "./session";
import { ClientCardView } from "./view";

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
