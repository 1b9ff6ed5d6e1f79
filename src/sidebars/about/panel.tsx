import { render } from "preact";
import * as en from "../../i18n/about/en";
import * as ru from "../../i18n/about/ru";
import { ask, closePanel } from "../server";
import { AboutView, type BaseSize } from "./view";

const words = __LANGUAGE__ === "ru" ? ru.about : en.about;
const place = document.getElementById("panel")!;

function show(size: BaseSize | "asking" | "failed" | null): void {
  render(<AboutView words={words} version={__VERSION__} size={size} onClose={closePanel} />, place);
}

show("asking");
place.querySelector("h1")!.focus();
ask<BaseSize | null>("baseSize").then(show, () => show("failed"));
