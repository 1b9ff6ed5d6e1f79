import type { Person } from "../host/person";
import type { ButtonName, MenuItem, Panel, PromptAnswer, Question } from "../services/operations";

/** An answer to the next question: a button, or a text with or without one. */
export type ScriptedAnswer = ButtonName | string | PromptAnswer;

/** What the person has seen so far. */
export interface Seen {
  readonly toasts: { message: string; title: string; seconds: number }[];
  readonly menus: MenuItem[];
  readonly questions: Question[];
  readonly dialogs: (Panel & { modal: boolean })[];
  readonly log: string[];
  sidebar: Panel | null;
}

const buttons = ["OK", "CANCEL", "YES", "NO", "CLOSE"];

/** A person who answers from a list, in order, and records everything; an unforeseen question is an error. */
export function scriptedPerson(answers: readonly ScriptedAnswer[]): {
  person: Person;
  seen: Seen;
  answer(next: ScriptedAnswer[]): void;
} {
  const queue = [...answers];
  const seen: Seen = { toasts: [], menus: [], questions: [], dialogs: [], log: [], sidebar: null };
  const nextAnswer = (question: Question): PromptAnswer => {
    seen.questions.push(question);
    const next = queue.shift();
    if (next === undefined) throw new Error(`Nobody answers: ${question.title} ${question.prompt}`.trim());
    if (typeof next === "object") return next;
    return buttons.includes(next) ? { button: next as ButtonName, text: "" } : { button: "OK", text: next };
  };
  const person: Person = {
    toast: (message, title, seconds) => void seen.toasts.push({ message, title, seconds }),
    showMenu: (menu) => void seen.menus.push(menu),
    alert: (question) => nextAnswer(question).button,
    prompt: nextAnswer,
    showSidebar: (panel) => {
      seen.sidebar = panel;
    },
    showDialog: (panel, modal) => void seen.dialogs.push({ ...panel, modal }),
    log: (level, text) => void seen.log.push(`${level}: ${text}`),
  };
  return { person, seen, answer: (next) => void queue.push(...next) };
}
