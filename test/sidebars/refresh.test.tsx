import { describe } from "vitest";
import { refresh as en } from "../../src/i18n/refresh/en";
import { refresh as ru } from "../../src/i18n/refresh/ru";
import { type RefreshState, RefreshView } from "../../src/sidebars/refresh/view";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const ready: RefreshState = { work: "ready", done: 0, total: null, problem: null, isSlow: false };
const states: Record<string, RefreshState> = {
  ready,
  reading: { ...ready, work: "writing" },
  writing: { ...ready, work: "writing", done: 1000, total: 5400 },
  stopped: { ...ready, work: "stopped", done: 2000, total: 5400 },
  done: { ...ready, work: "done", done: 5400, total: 5400 },
  locked: { ...ready, work: "stopped", problem: { code: "locked" } },
};
const nothing = () => {};

describe.each(languages)("Refresh as values in %s", (language) => {
  testGoldens({ panel: "refresh", language, whole: "done" }, states, (state) => (
    <RefreshView
      state={state}
      words={language === "ru" ? ru : en}
      lexicon={lexiconIn(language)}
      onStart={nothing}
      onGoOn={nothing}
      onStop={nothing}
    />
  ));
});
