import { describe } from "vitest";
import { cycleTenths } from "../../src/domain/cycle/scaled-cycle";
import type { BackTest } from "../../src/domain/rule-check/backtest";
import { rulesCheck as en } from "../../src/i18n/rules-check/en";
import { rulesCheck as ru } from "../../src/i18n/rules-check/ru";
import type { RulesFound, RulesState } from "../../src/sidebars/rules-check/state";
import { RulesCheckView } from "../../src/sidebars/rules-check/view";
import { on } from "../fixtures/days";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const falseAlarms = [434, 396, 363, 317, 272, 243, 219, 214, 208, 195, 182];
const late = [117, 135, 147, 158, 171, 187, 192, 202, 209, 223, 231];
const flagsOf = (share: number) =>
  cycleTenths.map((tenths, i) => ({
    tenths,
    judged: Math.round((3841 - 60 * i) * share),
    falseAlarms: Math.round(falseAlarms[i]! * share),
    late: Math.round(late[i]! * share),
    open: Math.round((303 - 15 * i) * share),
  }));
const replayed: BackTest = {
  newcomers: 2357,
  flagged: 2102,
  flags: flagsOf(1),
  fans: [
    { needed: 2, fans: 1205, judged: 2608, tooEarly: 1061, tooLate: 0 },
    { needed: 3, fans: 903, judged: 2608, tooEarly: 940, tooLate: 61 },
    { needed: 4, fans: 655, judged: 2608, tooEarly: 610, tooLate: 202 },
    { needed: 5, fans: 431, judged: 2608, tooEarly: 488, tooLate: 401 },
  ],
  months: [
    { month: on("1 Nov 2025"), flags: flagsOf(0.5) },
    { month: on("1 Dec 2025"), flags: flagsOf(0.25) },
    { month: on("1 Jan"), flags: flagsOf(0.25) },
  ],
};
const found: RulesFound = { asOf: on("15 Mar"), total: 2357, loaded: 2357, test: replayed, fanPurchases: 3 };
const few: BackTest = {
  ...replayed,
  newcomers: 21,
  flagged: 4,
  flags: flagsOf(0.003),
  fans: replayed.fans.map((fan) => ({ ...fan, fans: 5, judged: 8, tooEarly: 2, tooLate: 1 })),
  months: [],
};
const good: BackTest = {
  ...replayed,
  flags: replayed.flags.map((flag) => ({ ...flag, falseAlarms: 40, late: 12, open: 0 })),
  fans: replayed.fans.map((fan) => ({ ...fan, tooEarly: 60, tooLate: 40 })),
};
const rest: RulesState = {
  found,
  work: "idle",
  cells: null,
  isSaving: false,
  news: null,
  problem: null,
  isSlow: false,
};
const cells = [
  { sheet: "settings", row: 7, name: "Business cycle, days", from: "39", to: 62 },
  { sheet: "settings", row: 41, name: "Cycle: coffee", from: "30", to: 48 },
  { sheet: "products", row: 2, name: "Espresso blend, 1 kg", from: "30", to: 48 },
  { sheet: "settings", row: 12, name: "Fan from purchases", from: "3", to: 4 },
] as const;
const manyCells = Array.from({ length: 33 }, (_, i) => ({
  ...cells[2],
  row: 2 + i,
  name: `Product ${i + 1}`,
}));

const states: Record<string, RulesState> = {
  reading: { ...rest, found: null, work: "loading" },
  "looking through": { ...rest, found: { ...found, loaded: 1000 }, work: "loading" },
  stopped: { ...rest, found: { ...found, loaded: 1000 }, work: "stopped" },
  proposal: rest,
  "what will change": { ...rest, cells },
  "many cells": { ...rest, cells: manyCells },
  "no cells": { ...rest, cells: [] },
  written: { ...rest, found: { ...found, test: good }, news: { text: "", undo: "1" } },
  "too little data": { ...rest, found: { ...found, total: 40, loaded: 40, test: few } },
  nobody: { ...rest, found: { ...found, test: { ...few, newcomers: 0 } } },
  "no sheet": { ...rest, found: null, problem: { code: "no sheet", sheet: "purchases" } },
  "broke off": {
    ...rest,
    found: { ...found, loaded: 1000 },
    work: "stopped",
    problem: { code: "no answer" },
  },
};
const nothing = () => {};
const actions = {
  onStop: nothing,
  onGoOn: nothing,
  onRetry: nothing,
  onUse: nothing,
  onWrite: nothing,
  onCancel: nothing,
  onUndo: nothing,
};

describe.each(languages)("Check our rules in %s", (language) => {
  const words = language === "ru" ? ru : en;

  testGoldens({ panel: "rules-check", language, whole: "many cells" }, states, (state) => {
    const news = state.news === null ? null : { ...state.news, text: words.written(4) };
    return (
      <RulesCheckView
        state={{ ...state, news }}
        words={words}
        lexicon={lexiconIn(language)}
        actions={actions}
      />
    );
  });
});
