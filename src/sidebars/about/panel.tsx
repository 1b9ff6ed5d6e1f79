import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { aboutWords as words } from "../kit/baked-words";
import { callServer, closePanel } from "../server";
import { AboutView, type Size } from "./view";

const place = document.getElementById("panel")!;

function show(size: Size): void {
  render(
    <AboutView words={words} lexicon={lexicon} version={__VERSION__} size={size} onClose={closePanel} />,
    place,
  );
}

show("asking");
place.querySelector("h1")!.focus();
callServer("baseSize").then(show);
