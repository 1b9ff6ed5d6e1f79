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
  onRetry: nothing,
};

const filter: CreditFilter = { kind: "allowed", search: "", limit: linesAtATime };
const idle: PlanState = {
  view: "client",
  plan: null,
  isPinned: false,
  isReading: false,
  open: null,
  isSaving: false,
  by: "Olga",
  list: null,
  work: "idle",
  filter,
  current: null,
  base: null,
  news: null,
  problem: null,
  isSlow: false,
};

function valueIn<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

const planOf = (client: string, workbook = planWorkbook): TouchPlan => valueIn(touchPlan(workbook, client));
const shown = (client: string, more: Partial<PlanState> = {}): PlanState => ({
  ...idle,
  plan: planOf(client),
  ...more,
});
const list = valueIn(listCredits(planWorkbook, { from: 0, count: 100 }));
const listed = (more: Partial<PlanState> = {}): PlanState => ({ ...idle, view: "list", list, ...more });
const opened = (client: string, code: string) =>
  shown(client, { open: touchChoices(planOf(client)).find((choice) => choice.code === code)! });
const bare = planWithout("standards");
const segmentsReport = {
  without: { clients: 3, row: 4 },
  withoutOffer: [{ name: "Regulars", row: 2 }],
  idle: [{ name: "Big", row: 3 }],
};
const untouched = {
  ...planWorkbook,
  ranges: { ...planWorkbook.ranges, touches: [planWorkbook.ranges.touches![0]!] },
};

describe.each(languages)("the Touch plan panel in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const states: Record<string, PlanState> = {
    reading: { ...idle, isReading: true },
    "nobody selected": idle,
    allowed: shown("Allowed"),
    share: shown("Share"),
    frequency: shown("Frequency"),
    "most touches": shown("Most touches"),
    left: shown("Left"),
    "left for good": shown("Left for good"),
    "no consent": shown("No consent"),
    "no standard": shown("Lead", { isPinned: true }),
    "no standards sheet": { ...idle, plan: planOf("Allowed", bare) },
    "form by the standard": opened("Allowed", "standard"),
    "form of another touch": opened("Share", "other"),
    "form of an offer too many": shown("Share", {
      open: { code: "other", channel: "call", content: "offer" },
    }),
    logged: shown("Allowed", { news: { text: words.news.logged("Allowed", "…"), undo: "7" } }),
    "list of the allowed": listed(),
    "list of all": listed({ filter: { ...filter, kind: "all" } }),
    "nobody found": listed({ filter: { ...filter, search: "zzz" } }),
    "first page": listed({ list: { ...list, total: 5000 }, work: "loading" }),
    stopped: listed({ list: { ...list, total: 5000 }, work: "stopped" }),
    "more than a page": listed({ filter: { ...filter, kind: "all", limit: 3 } }),
    "no clients": listed({ list: { ...list, lines: [], total: 0 } }),
    base: { ...listed(), view: "base", base: valueIn(baseTouches(planWorkbook)) },
    "base with segments": {
      ...idle,
      view: "base",
      base: { ...valueIn(baseTouches(planWorkbook)), segments: segmentsReport },
    },
    "base of whole segments": {
      ...idle,
      view: "base",
      base: {
        ...valueIn(baseTouches(planWorkbook)),
        segments: { without: null, withoutOffer: [], idle: [] },
      },
    },
    "base without touches": { ...idle, view: "base", base: valueIn(baseTouches(untouched)) },
    "base without standards": { ...idle, view: "base", base: valueIn(baseTouches(bare)) },
    "no sheets": { ...idle, problem: { code: "no sheet", sheet: "touches" } },
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
