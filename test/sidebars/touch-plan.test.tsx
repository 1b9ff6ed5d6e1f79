import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/actions/change/answer";
import { baseTouches } from "../../src/actions/touches/base-touches";
import { listCredits } from "../../src/actions/touches/list-credits";
import { type TouchPlan, touchPlan } from "../../src/actions/touches/touch-plan";
import { touchPlan as en } from "../../src/i18n/touch-plan/en";
import { touchPlan as ru } from "../../src/i18n/touch-plan/ru";
import { touchChoices } from "../../src/sidebars/touch-plan/choices";
import { type CreditFilter, linesAtATime } from "../../src/sidebars/touch-plan/list";
import type { PlanActions, PlanState } from "../../src/sidebars/touch-plan/state";
import { TouchPlanView } from "../../src/sidebars/touch-plan/view";
import { lexiconIn } from "../fixtures/lexicon";
import { planWithout, planWorkbook } from "../fixtures/plan-workbook";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions: PlanActions = {
  onView: nothing,
  onClient: nothing,
  onFollow: nothing,
  onChoose: nothing,
  onDone: nothing,
  onUndo: nothing,
  onFilter: nothing,
  onLine: nothing,
  onStop: nothing,
  onGoOn: nothing,
  onRefresh: nothing,
  onGoToCell: nothing,
  onAgain: nothing,
};

const filter: CreditFilter = { kind: "allowed", search: "", limit: linesAtATime };
const resting: PlanState = {
  view: "client",
  plan: null,
  isPinned: false,
  isReading: false,
  open: null,
  isSaving: false,
  by: "Olga",
  list: null,
  work: "resting",
  filter,
  current: null,
  base: null,
  news: null,
  problem: null,
  isSlow: false,
};

function saidIn<Said>(answer: Answer<Said>): Said {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.said;
}

const planOf = (client: string, workbook = planWorkbook): TouchPlan => saidIn(touchPlan(workbook, client));
const shown = (client: string, more: Partial<PlanState> = {}): PlanState => ({
  ...resting,
  plan: planOf(client),
  ...more,
});
const list = saidIn(listCredits(planWorkbook, { from: 0, count: 100 }));
const listed = (more: Partial<PlanState> = {}): PlanState => ({ ...resting, view: "list", list, ...more });
const opened = (client: string, code: string) =>
  shown(client, { open: touchChoices(planOf(client)).find((choice) => choice.code === code)! });
const bare = planWithout("standards");
const segmentsTold = {
  without: { clients: 3, row: 4 },
  offerless: [{ name: "Regulars", row: 2 }],
  idle: [{ name: "Big", row: 3 }],
};
const untouched = {
  ...planWorkbook,
  ranges: { ...planWorkbook.ranges, touches: [planWorkbook.ranges.touches![0]!] },
};

describe.each(languages)("the Touch plan panel in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const states: Record<string, PlanState> = {
    reading: { ...resting, isReading: true },
    "nobody selected": resting,
    allowed: shown("Allowed"),
    share: shown("Share"),
    frequency: shown("Frequency"),
    "most touches": shown("Most touches"),
    left: shown("Left"),
    "left for good": shown("Left for good"),
    "no consent": shown("No consent"),
    "no standard": shown("Lead", { isPinned: true }),
    "no standards sheet": { ...resting, plan: planOf("Allowed", bare) },
    "form by the standard": opened("Allowed", "standard"),
    "form of another touch": opened("Share", "other"),
    "form of an offer too many": shown("Share", {
      open: { code: "other", channel: "call", content: "offer" },
    }),
    logged: shown("Allowed", { news: { text: words.news.logged("Allowed", "…"), undo: "7" } }),
    "list of the allowed": listed(),
    "list of all": listed({ filter: { ...filter, kind: "all" } }),
    "nobody found": listed({ filter: { ...filter, search: "zzz" } }),
    "first page": listed({ list: { ...list, total: 5000 }, work: "looking" }),
    stopped: listed({ list: { ...list, total: 5000 }, work: "stopped" }),
    "more than a page": listed({ filter: { ...filter, kind: "all", limit: 3 } }),
    "no clients": listed({ list: { ...list, lines: [], total: 0 } }),
    base: { ...listed(), view: "base", base: saidIn(baseTouches(planWorkbook)) },
    "base with segments": {
      ...resting,
      view: "base",
      base: { ...saidIn(baseTouches(planWorkbook)), segments: segmentsTold },
    },
    "base of whole segments": {
      ...resting,
      view: "base",
      base: {
        ...saidIn(baseTouches(planWorkbook)),
        segments: { without: null, offerless: [], idle: [] },
      },
    },
    "base without touches": { ...resting, view: "base", base: saidIn(baseTouches(untouched)) },
    "base without standards": { ...resting, view: "base", base: saidIn(baseTouches(bare)) },
    "no sheets": { ...resting, problem: { code: "no sheet", sheet: "touches" } },
  };

  testGoldens({ panel: "touch-plan", language, whole: "base" }, states, (state) => (
    <TouchPlanView state={state} words={words} lexicon={lexiconIn(language)} actions={actions} />
  ));

  test("warns of an offer too many only where one is not allowed", () => {
    const warned = (client: string) => {
      const open = { code: "other", channel: "call", content: "offer" } as const;
      const state = shown(client, { open });
      return render(
        <TouchPlanView state={state} words={words} lexicon={lexiconIn(language)} actions={actions} />,
      ).includes(words.log.notAllowed);
    };
    expect([warned("Share"), warned("Allowed")]).toEqual([true, false]);
  });
});
