import { describe } from "vitest";
import { auditWordsIn } from "../../src/i18n/audit";
import { checklists as en } from "../../src/i18n/checklists/en";
import { checklists as ru } from "../../src/i18n/checklists/ru";
import { noDraft, withAnswer } from "../../src/sidebars/checklists/draft";
import type { ChecklistsActions, ChecklistsState } from "../../src/sidebars/checklists/state";
import { ChecklistsPanel } from "../../src/sidebars/checklists/view";
import { sampleChecklists } from "../fixtures/checklists";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions: ChecklistsActions = {
  onView: nothing,
  onSubprocess: nothing,
  onReadiness: nothing,
  onAnswer: nothing,
  onSave: nothing,
  onDiscard: nothing,
  onFill: nothing,
  onUndo: nothing,
  onRetry: nothing,
};

describe.each(languages)("the panel of checklists: %s", (language) => {
  const opened = sampleChecklists(language);
  const idle: ChecklistsState = {
    view: "readiness",
    subprocess: null,
    opened,
    draft: noDraft,
    isSaving: false,
    news: null,
    problem: null,
    isSlow: false,
  };
  const scored = withAnswer(noDraft, opened, "communication", { score: 3, importance: 3, owner: "Olga" });
  const unasked = opened.questions.map((item, place) => (place < 2 ? { ...item, text: "" } : item));

  const states: Record<string, Partial<ChecklistsState>> = {
    reading: { opened: null },
    readiness: {},
    "a no taken back": { draft: { ...noDraft, readiness: { d: true } } },
    "attention points": { view: "attention points" },
    "practical block": { view: "practical block" },
    audit: { view: "audit" },
    "audit not all asked": { view: "audit", opened: { ...opened, questions: unasked } },
    questions: { view: "audit", subprocess: "retention" },
    scored: { view: "audit", subprocess: "retention", draft: scored },
    saving: { view: "audit", draft: scored, isSaving: true, news: { text: "…", undo: null } },
    saved: { view: "audit", news: { text: "…", undo: "1" } },
    "no sheet": { opened: null, problem: { code: "no sheet", sheet: "audit" } },
    "changed meanwhile": { draft: scored, problem: { code: "changed meanwhile" }, isSlow: true },
  };
  testGoldens({ panel: "checklists", language, whole: "scored" }, states, (more) => (
    <ChecklistsPanel
      state={{ ...idle, ...more }}
      words={language === "ru" ? ru : en}
      questionTexts={auditWordsIn(language)}
      lexicon={lexiconIn(language)}
      actions={actions}
    />
  ));
});
