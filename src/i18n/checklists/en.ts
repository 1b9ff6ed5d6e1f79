import type { Check, CheckState, Seen } from "../../domain/checklists/checklist";
import { readinessQuestions } from "../readiness/en";

/** Words of the panel of checklists; they travel in the panel. */
export const checklists = {
  title: "Checklists",
  viewsLabel: "Checklists",
  views: {
    readiness: "Readiness",
    "attention points": "Attention",
    "practical block": "Practice",
    audit: "Subprocesses",
  },
  intro: {
    readiness: "What the company has for its roadmaps. A “no” locks the steps that need it.",
    "attention points":
      "What to look at first. The workbook shows what it can; your own score stands before it.",
    "practical block": "What to do first. The workbook shows what it can; your own score stands before it.",
    audit: "Four parts of selling, the weakest first. Choose one to score its questions.",
  },
  scores: {
    0: "not done",
    1: "sometimes",
    2: "mostly",
    3: "by the standard",
  },
  noScore: "no score",

  questions: readinessQuestions,
  yes: "Yes",
  no: "No",
  notAnswered: "Not answered",
  /** How steps depend on an answer. */
  steps: {
    locks: "Locks",
    needs: "Needed by",
    slows: "Holds back",
    depends: "Leaning on it",
    none: "No step of your roadmaps needs it.",
    step: (step: number, roadmap: string, action: string) => `step ${step} of “${roadmap}”: ${action}`,
    waiting: (clients: number) => (clients === 1 ? "1 client is at it" : `${clients} clients are at it`),
    more: (steps: number) => (steps === 1 ? "and 1 more step" : `and ${steps} more steps`),
    someClients: (names: readonly string[], more: number) =>
      `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  },

  states: {
    done: "Done",
    part: "In part",
    "not yet": "Not yet",
    unknown: "Unknown",
  } satisfies Record<CheckState, string>,
  seen: (check: Check, seen: Seen | null): string => {
    if (seen === null) return "The workbook cannot show this.";
    const { done, of } = seen;
    switch (check) {
      case "plan":
        return done === of ? "Settings name the profit goal." : "Settings name no profit goal.";
      case "contacts":
        return `Clients with a contact: ${done} of ${of}.`;
      case "focus":
        return of === 0
          ? "There have been no touches lately."
          : `Recent touches that keep or return clients: ${done} of ${of}.`;
      case "tracking":
        return done === of
          ? "A formula keeps the column Status up to date."
          : "No formula keeps the column Status up to date.";
      case "touches":
        return `Statuses with a standard of touches: ${done} of ${of}.`;
      case "assigned":
        return `Clients with a status: ${done} of ${of}.`;
      case "standards":
        return `Of these four, with a standard: ${done}.`;
      case "people":
        return `Clients and standards with both an executor and an owner: ${done} of ${of}.`;
      case "introduced":
        return "";
    }
  },
  /** What to do about a check that is not done. */
  advice: {
    plan: "Write the profit goal a month on Settings; BASE_TARGETS then counts them.",
    contacts: "Offer something useful in exchange for a phone or an e-mail.",
    focus: "Plan touches for newcomers, fans and sleeping clients before new ones.",
    tracking: "Choose Start: it adds the column.",
    touches: "Touch plan, Base, shows which standards are missing.",
    assigned: "The column Status on Clients tells it; where there is none, choose Start.",
    standards: "Write them on the sheet Standards.",
    people: "Fill in Owner and Executor on Clients and Standards.",
    introduced: "Begin every day with Today.",
  } satisfies Record<Check, string>,

  scored: (score: string) => `${score} of 3`,
  unscored: "No score yet",
  answered: (answered: number, of: number) => `Answered ${answered} of ${of}.`,
  weakest: (question: string) => `Weakest: ${question}`,
  back: "All subprocesses",
  own: "your own question",
  details: "Importance, owner, standard",
  importance: "Importance",
  importances: { 1: "1, low", 2: "2, middle", 3: "3, high" },
  notGiven: "not said",
  owner: "Owner",
  standard: "Standard",
  said: {
    importance: (importance: number) => `importance ${importance}`,
    standard: (standard: string) => `standard: ${standard}`,
  },
  missing: (count: number) => `Questions that the sheet Audit does not ask yet: ${count}.`,
  fill: "Add them to the sheet",

  changed: (count: number) => `Changed answers: ${count}.`,
  save: "Save",
  discard: "Discard",
  saving: "Saving …",
  news: {
    writing: "Saving …",
    saved: (count: number) => `Answers saved: ${count}.`,
    filled: (count: number) => `Questions added to the sheet Audit: ${count}.`,
  },
};

export type ChecklistsWords = typeof checklists;
