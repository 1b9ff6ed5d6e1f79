import type { Person } from "../host/person";
import type { Panel } from "../services/operations";
import { askQuestion, openDialog } from "./dialog";
import { element, part } from "./element";
import { showMenu } from "./menu";
import { type PanelWiring, panelFrame } from "./panel-frame";
import { showToast } from "./toast";
import type { Words } from "./words";

export interface ScreenOptions {
  readonly words: Words;
  readonly runFromMenu: (functionName: string) => void;
  readonly wiring: Omit<PanelWiring, "close" | "resize">;
}

/** The person at the page. */
export function screen({ words, runFromMenu, wiring }: ScreenOptions): Person {
  return {
    toast: showToast,
    showMenu: (menu) => showMenu(menu, runFromMenu),
    alert: (question) => askQuestion(question, words),
    prompt: async (question) => {
      const field = element("input", { type: "text", autofocus: true, ariaLabel: question.prompt });
      return { button: await askQuestion(question, words, field), text: field.value };
    },
    showSidebar: (panel) => showSidebar(panel, words, wiring),
    showDialog: (panel, modal) => showPanelDialog(panel, modal, words, wiring),
    log: (level, text) => console.info(`[${level}] ${text}`),
  };
}

/** One sidebar at a time, 300 pixels wide; a new one takes the place of the old. */
function showSidebar(panel: Panel, words: Words, wiring: ScreenOptions["wiring"]): void {
  const sidebar = part("sidebar");
  const close = () => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
  };
  const cross = element(
    "button",
    { className: "cross", title: words.close, ariaLabel: words.close, onclick: close },
    "×",
  );
  const frame = panelFrame(panel.html, panel.title, { ...wiring, close });
  sidebar.replaceChildren(element("header", {}, element("h2", {}, panel.title), cross), frame);
  sidebar.hidden = false;
}

function showPanelDialog(panel: Panel, modal: boolean, words: Words, wiring: ScreenOptions["wiring"]): void {
  const resize = ({ width, height }: { width?: number; height?: number }) => {
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  const frame = panelFrame(panel.html, panel.title, { ...wiring, close: () => dialog.close(), resize });
  resize({ width: panel.width ?? 600, height: panel.height ?? 400 });
  const dialog = openDialog(panel.title, frame, words, () => {}, modal);
}
