import { render } from "preact";
import { help as en } from "../../i18n/help/en";
import { help as ru } from "../../i18n/help/ru";
import { closePanel } from "../server";
import { HelpView } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const panel = document.getElementById("panel")!;
render(<HelpView words={words} formulas={__FORMULAS__} onClose={closePanel} />, panel);
panel.querySelector("h1")!.focus();
