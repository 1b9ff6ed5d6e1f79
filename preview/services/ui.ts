import { button, buttonSet } from "./enums";
import type { Execution } from "./execution";
import type { PromptResponse, Ui } from "./google";
import { panelOf } from "./html-service";
import { menuService } from "./menu";
import type { ButtonName, ButtonSetName, Question } from "./operations";
import { strict } from "./strict";

/** The person's screen: questions suspend the run until they are answered, panels do not. */
export function uiService(execution: Execution): Ui {
  const { call } = execution;
  return strict<Ui>(execution, "Ui", {
    Button: button,
    ButtonSet: buttonSet,
    createMenu: (caption) => menuService(execution, caption),
    createAddonMenu: () => menuService(execution, execution.addOnName),
    alert: (...given: unknown[]) => buttonNamed(call("alert", question(given))),
    prompt: (...given: unknown[]) => {
      const answer = call("prompt", question(given));
      return strict<PromptResponse>(execution, "PromptResponse", {
        getSelectedButton: () => buttonNamed(answer.button),
        getResponseText: () => answer.text,
      });
    },
    showSidebar: (page) => call("showSidebar", panelOf(page)),
    showModalDialog: (page, title) => call("showDialog", { ...panelOf(page), title }, true),
    showModelessDialog: (page, title) => call("showDialog", { ...panelOf(page), title }, false),
  });
}

/** Reads `(prompt)`, `(prompt, buttons)` and `(title, prompt, buttons)`. */
function question(given: unknown[]): Question {
  const texts = given.filter((value) => typeof value === "string");
  const buttons = given.find((value) => typeof value !== "string");
  const [title, prompt] = texts.length > 1 ? texts : ["", texts[0] ?? ""];
  return { title: title ?? "", prompt: prompt ?? "", buttons: String(buttons ?? "OK") as ButtonSetName };
}

function buttonNamed(name: ButtonName) {
  return button[name];
}
