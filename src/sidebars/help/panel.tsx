import { render } from "preact";
import { helpWords as words } from "../kit/baked-words";
import { closePanel } from "../server";
import { HelpView } from "./view";

const panel = document.getElementById("panel")!;
render(<HelpView words={words} formulas={__FORMULAS__} onClose={closePanel} />, panel);
panel.querySelector("h1")!.focus();
