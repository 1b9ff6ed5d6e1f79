import { render } from "preact";
import { about as en } from "../../i18n/about/en";
import { about as ru } from "../../i18n/about/ru";
import { lexicon } from "../kit/baked-lexicon";
import { ask, closePanel } from "../server";
import { AboutView, type Size } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const place = document.getElementById("panel")!;

function show(size: Size): void {
  render(
    <AboutView words={words} lexicon={lexicon} version={__VERSION__} size={size} onClose={closePanel} />,
    place,
  );
}

show("asking");
place.querySelector("h1")!.focus();
ask("baseSize").then(show);
