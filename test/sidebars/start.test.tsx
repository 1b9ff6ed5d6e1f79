import { describe, expect, test } from "vitest";
import { seenSheet } from "../../src/actions/start/seen-sheet";
import type { StartAnswers, StartState, StartStep } from "../../src/actions/start/start-request";
import { startState } from "../../src/actions/start/start-state";
import { gapBars } from "../../src/domain/cycle/gap-bars";
import { start as en } from "../../src/i18n/start/en";
import { start as ru } from "../../src/i18n/start/ru";
import { canGoOn, chosenColumn, cycleIsWrong, cycleOf } from "../../src/sidebars/start/answers";
import { cyclesRequest, firstChoices } from "../../src/sidebars/start/cycle-choices";
import { type Shown, type StartActions, StartView } from "../../src/sidebars/start/view";
import { lexiconIn } from "../fixtures/lexicon";
import { english } from "../fixtures/locales";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions: StartActions = {
  onAnswer: nothing,
  onStep: nothing,
  onNext: nothing,
  onReload: nothing,
  onGoToCell: nothing,
  onCycles: nothing,
  onChoose: nothing,
  onSaveCycles: nothing,
  onToday: nothing,
  onUndo: nothing,
  onRetry: nothing,
};

const sheet = (name: string, cells: string[][]) => seenSheet({ name, cells, shown: cells }, english);
const seen = [
  sheet("Sales 2026", [
    ["Day", "Buyer", "Paid", "Item", "", "Paid"],
    ["2026-03-01", "Ann", "12.50", "Beans", "x", "1"],
    ["2026-03-09", "Bob", "7", "Beans", "", "2"],
  ]),
  sheet("People", [
    ["Buyer", "Phone"],
    ["Ann", "555 01"],
  ]),
  sheet("Old", [["Sales of 2020"], ["Day", "Buyer"]]),
  sheet("Blank", [[""]]),
];
const opened = startState(
  { seen, made: [], adopted: { purchases: null, clients: null }, settings: undefined, draft: null },
  "en",
);
const state = (step: StartStep, answers: Partial<StartAnswers> = {}): StartState => ({
  ...opened,
  step,
  answers: { ...opened.answers, ...answers },
});

const gaps = [...Array<number>(30).fill(7), ...Array<number>(12).fill(14), ...Array<number>(3).fill(60)];
const because = { code: "own gaps", gaps: 45, median: 7, q90: 14, bars: gapBars(gaps, 14) } as const;
const proposals = {
  business: { product: null, cycle: { value: 14, because }, now: 30 },
  products: [{ product: "Beans", cycle: { value: 14, because }, now: null }],
  others: 3,
} as const;
const fewProposals = {
  business: {
    product: null,
    cycle: { value: null, because: { code: "few gaps", gaps: 4, median: 7, q90: 9, bars: [] } },
    now: 30,
  },
  products: [],
  others: 2,
} as const;

const blank: Shown = {
  state: null,
  attention: null,
  proposals: null,
  choices: {},
  news: null,
  problem: null,
  showsErrors: false,
  isWorking: false,
};
const attention = { clients: 2, purchases: 2, problems: [], total: 0 };
const line = {
  sheet: "purchases",
  row: 12,
  column: "date",
  sentence: "Purchases, row 12: Date “soon” is not a date",
} as const;

const shown: Record<string, Partial<Shown>> = {
  reading: {},
  "no answer": { problem: { code: "no answer" } },
  business: { state: state("business") },
  "business with an error": { state: state("business", { cycle: "мес" }), showsErrors: true },
  "one-off": { state: state("business", { preset: "one-off" }) },
  data: { state: state("data") },
  "data chosen badly": { state: state("data", { clients: { sheet: "Old", columns: [] } }) },
  "data not chosen": { state: state("data", { purchases: null }), showsErrors: true },
  "data there already": { state: { ...state("data", { data: "empty" }), made: ["clients", "purchases"] } },
  columns: { state: state("columns") },
  "columns lacking": {
    state: state("columns", { purchases: { sheet: "Sales 2026", columns: [] }, clients: null }),
    showsErrors: true,
  },
  working: { state: state("columns"), isWorking: true },
  result: { state: state("result"), attention, news: { text: "✓", undo: "1" } },
  "result with attention": {
    state: state("result"),
    attention: { ...attention, problems: [line], total: 1234 },
  },
  cycles: { state: state("cycles"), proposals, choices: firstChoices(proposals) },
  "cycles with few gaps": {
    state: state("cycles"),
    proposals: fewProposals,
    choices: firstChoices(fewProposals),
  },
};

describe.each(languages)("the Start panel in %s", (language) => {
  testGoldens({ panel: "start", language, whole: "columns" }, shown, (some) => (
    <StartView
      words={language === "ru" ? ru : en}
      lexicon={lexiconIn(language)}
      shown={{ ...blank, ...some }}
      actions={actions}
    />
  ));
});

describe("answers in Start", () => {
  test.each([
    ["30", 30, false],
    [" 7 ", 7, false],
    ["", null, false],
    ["0", 0, true],
    ["2.5", 2.5, true],
    ["мес", Number.NaN, true],
  ])("read the cycle %j as %j", (cycle, days, isWrong) => {
    const { answers } = state("business", { cycle });
    expect([cycleOf(answers), cycleIsWrong(answers)]).toEqual([days, isWrong]);
  });

  test("choose the likeliest sheets and columns beforehand", () => {
    expect([opened.answers.data, opened.answers.purchases?.sheet, opened.answers.clients?.sheet]).toEqual([
      "own",
      "Sales 2026",
      "People",
    ]);
    expect(canGoOn(state("data"))).toBe(true);
    expect(canGoOn(state("columns"))).toBe(true);
  });

  test("take a header away from the column that had it", () => {
    const own = { sheet: "Sales 2026", columns: [{ column: "date", place: 0 }] } as const;
    expect(chosenColumn(own, "deliveredOn", 0).columns).toEqual([{ column: "deliveredOn", place: 0 }]);
    expect(chosenColumn(own, "date", null).columns).toEqual([]);
  });

  test("do not go on without the sheet of sales or a required column, nor with one sheet for both", () => {
    const purchases = opened.answers.purchases!;
    expect(canGoOn(state("data", { purchases: null }))).toBe(false);
    expect(canGoOn(state("data", { clients: purchases }))).toBe(false);
    expect(canGoOn(state("data", { data: "sample", purchases: null }))).toBe(true);
    expect(canGoOn(state("columns", { purchases: { ...purchases, columns: [] } }))).toBe(false);
  });
});

test("where the add-on's sheets exist already, Start continues with them", () => {
  const nothing = { purchases: null, clients: null };
  const findings = {
    seen: [],
    made: ["clients"] as const,
    adopted: nothing,
    settings: undefined,
    draft: null,
  };
  expect(startState(findings, "en").answers.data).toBe("empty");
  expect(startState({ ...findings, made: [] }, "en").answers.data).toBe("sample");
});

test("a filled user's sheet is never ignored for the sample, a blank one is", () => {
  const nothing = { purchases: null, clients: null };
  const findings = { made: [], adopted: nothing, settings: undefined, draft: null };
  const dataWith = (name: string) =>
    startState({ ...findings, seen: seen.filter((known) => known.name === name) }, "en").answers.data;
  expect(["People", "Old", "Blank"].map(dataWith)).toEqual(["own", "own", "sample"]);
});

test("of proposed cycles those are ticked that overrule nothing, and only ticked ones are written", () => {
  const choices = firstChoices(proposals);
  expect(cyclesRequest(proposals, choices)).toEqual({
    business: null,
    products: [{ product: "Beans", days: 14 }],
  });
});
