import type { ButtonName, ButtonSetName, Question } from "../services/operations";
import { element } from "./element";
import type { Words } from "./words";

const buttonsOf: Record<ButtonSetName, readonly (ButtonName & keyof Words)[]> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** Asks and waits for a button; Escape and the cross answer CLOSE. */
export function askQuestion(question: Question, words: Words, field?: HTMLInputElement): Promise<ButtonName> {
  return new Promise((resolve) => {
    const buttons = buttonsOf[question.buttons].map((name, index) =>
      element(
        "button",
        { className: index === 0 ? "primary" : "", value: name, autofocus: index === 0 && !field },
        words[name],
      ),
    );
    const text = element("p", { className: "question" }, question.prompt);
    const bar = element("menu", {}, ...buttons);
    const form = element("form", { method: "dialog" }, text, ...(field ? [field] : []), bar);
    openDialog(question.title, form, words, (answer) => resolve((answer || "CLOSE") as ButtonName));
  });
}

/** A dialog with a title and a cross; its callback receives how it was closed. */
export function openDialog(
  title: string,
  body: HTMLElement,
  words: Words,
  onClosed: (answer: string) => void = () => {},
  modal = true,
): HTMLDialogElement {
  const cross = element(
    "button",
    { className: "cross", title: words.close, ariaLabel: words.close, type: "button" },
    "×",
  );
  const dialog = element(
    "dialog",
    { className: "window" },
    element("header", {}, element("h2", {}, title), cross),
    body,
  );
  cross.onclick = () => dialog.close();
  dialog.onclose = () => {
    dialog.remove();
    onClosed(dialog.returnValue);
  };
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return dialog;
}
