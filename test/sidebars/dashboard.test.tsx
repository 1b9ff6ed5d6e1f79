import { describe, expect, test } from "vitest";
import type { DashboardPart, ListedClient } from "../../src/actions/dashboard/dashboard-part";
import { type DashboardNumber, dashboardPlan } from "../../src/domain/dashboard/dashboard";
import { dashboardMonths } from "../../src/domain/dashboard/dashboard-months";
import type { DashboardSums } from "../../src/domain/dashboard/dashboard-sums";
import { noProfit } from "../../src/domain/history/profit";
import { defaultBaseSettings } from "../../src/domain/records/base-settings";
import type { Status } from "../../src/domain/records/status";
import { baseSettingWordsIn } from "../../src/i18n/base-settings";
import { dashboard as en } from "../../src/i18n/dashboard/en";
import { dashboard as ru } from "../../src/i18n/dashboard/ru";
import { dashboardWordsIn } from "../../src/i18n/dashboard-words";
import { type DashboardState, withPart } from "../../src/sidebars/dashboard/state";
import { DashboardView } from "../../src/sidebars/dashboard/view";
import { on } from "../fixtures/days";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const asOf = on("15 Mar 2026");
const client = (
  place: number,
  name: string,
  status: Status,
  more: Partial<ListedClient> = {},
): ListedClient => ({
  place,
  client: name,
  row: place + 2,
  status,
  since: on("1 Mar 2026"),
  purchases: 0,
  deals: 0,
  profit: null,
  fansProfit: null,
  overdue: null,
  made: [],
  monthProfit: null,
  ...more,
});
const known = (profit: number) => ({ profit, withoutCost: 0 });
const counts = { returner: 0, sleeping: 1, fan: 1, newcomer: 1, lead: 1, target: 0 };

const sums: DashboardSums = {
  asOf,
  clients: 4,
  statuses: counts,
  profits: {
    returner: noProfit,
    sleeping: noProfit,
    fan: known(120_000),
    newcomer: { profit: 60_000, withoutCost: 2 },
    lead: noProfit,
    target: noProfit,
  },
  costs: 7,
  deals: { purchases: 9, clients: 3 },
  repeat: { buyers: 3, repeaters: 1, asleepAfterOne: 2 },
  overdue: { clients: 1, value: 45_050 },
  monthProfit: known(15_000),
  months: dashboardMonths(asOf).map(({ first }, i) => ({
    from: first,
    changes: {
      "newcomer made": i === 11 ? 1 : 0,
      "fan made": 0,
      "fell asleep": 0,
      "woke up": 0,
      left: 0,
      "won back": 0,
    },
    effects: { acquired: 0, referral: 0, repeat: 0, "cross-sell": 0 },
    touches: { all: 0, offers: 0 },
    cohort: Array.from({ length: 12 - i }, () => 0),
  })),
};
const clients = [
  client(0, "Anna", "fan", {
    purchases: 7,
    deals: 7,
    profit: 130_000,
    fansProfit: 120_000,
    monthProfit: 10_000,
  }),
  client(1, "Boris", "sleeping", {
    purchases: 1,
    deals: 1,
    profit: 50_000,
    fansProfit: 0,
    overdue: { days: 12, averageCheck: 45_050 },
  }),
  client(2, "Clara <b>", "newcomer", { purchases: 1, deals: 1, made: ["newcomer made"], monthProfit: 5_000 }),
  client(3, "Eve", "lead", { since: null }),
];
const planned = dashboardPlan({
  ...defaultBaseSettings,
  profitGoal: 100_000,
  planNewcomers: { all: 3, byOwner: new Map() },
});
const loaded: DashboardPart = { asOf, clients, sums, plan: planned, total: 4 };
const none: DashboardPart = {
  asOf,
  clients: [],
  sums: {
    ...sums,
    clients: 0,
    statuses: { ...counts, sleeping: 0, fan: 0, newcomer: 0, lead: 0 },
  },
  plan: planned,
  total: 0,
};
const withoutCosts: DashboardPart = {
  ...loaded,
  plan: dashboardPlan(defaultBaseSettings),
  clients: [clients[3]!],
  total: 1,
  sums: {
    ...sums,
    clients: 1,
    profits: { ...sums.profits, fan: { profit: null, withoutCost: 5 }, newcomer: noProfit },
    costs: 0,
    deals: { purchases: 0, clients: 0 },
    repeat: { buyers: 0, repeaters: 0, asleepAfterOne: 0 },
    overdue: { clients: 0, value: 0 },
    monthProfit: { profit: null, withoutCost: 3 },
  },
};

const whole: DashboardState = {
  loaded,
  work: "idle",
  open: null,
  limit: 50,
  news: null,
  problem: null,
  isSlow: false,
  isSaving: false,
};
const listed = (open: DashboardNumber, limit = 50): DashboardState => ({ ...whole, open, limit });

const states: Record<string, DashboardState> = {
  reading: { ...whole, loaded: null, work: "loading" },
  "first part": { ...whole, loaded: { ...loaded, total: 5000 }, work: "loading" },
  stopped: { ...whole, loaded: { ...loaded, total: 5000 }, work: "stopped" },
  whole,
  "no clients": { ...whole, loaded: none },
  "without costs": { ...whole, loaded: withoutCosts },
  written: { ...whole, news: { text: en.news.written, undo: "1" } },
  "without charts": { ...whole, news: { text: en.news.withoutCharts, undo: "1" } },
  "no sheets": { ...whole, loaded: null, problem: { code: "no sheet", sheet: "clients" } },
  "broke off": {
    ...whole,
    loaded: { ...loaded, total: 5000 },
    work: "stopped",
    problem: { code: "no answer" },
    isSlow: true,
  },
  "list of fans by profit": listed("fansShare"),
  "list of deals": listed("frequency"),
  "list of repeat clients": listed("repeat"),
  "list of overdue": listed("overdue"),
  "list of a status": listed("lead"),
  "list of newcomers": listed("newcomers"),
  "list of profit, more than a page": listed("profit", 1),
};
const nothing = () => {};
const actions = {
  onStop: nothing,
  onGoOn: nothing,
  onRefresh: nothing,
  onList: nothing,
  onBack: nothing,
  onMore: nothing,
  onClient: nothing,
  onWrite: nothing,
  onUndo: nothing,
};

describe.each(languages)("Dashboard in %s", (language) => {
  const words = language === "ru" ? ru : en;
  testGoldens({ panel: "dashboard", language, whole: "whole" }, states, (state, name) => {
    const news = state.news && {
      ...state.news,
      text: name === "written" ? words.news.written : words.news.withoutCharts,
    };
    return (
      <DashboardView
        state={{ ...state, news }}
        words={words}
        numberWords={dashboardWordsIn(language)}
        settingTitles={baseSettingWordsIn(language).baseSettingTitles}
        lexicon={lexiconIn(language)}
        actions={actions}
      />
    );
  });
});

describe("parts of the dashboard", () => {
  test("are put together while the workbook is the same, and not after it has changed", () => {
    const two = withPart(loaded, loaded)!;
    expect(two.clients).toHaveLength(8);
    expect(two.sums.statuses.fan).toBe(2);
    expect(withPart(null, loaded)).toBe(loaded);
    expect(withPart(loaded, { ...loaded, total: 5 })).toBeNull();
    expect(withPart(loaded, { ...loaded, sums: { ...sums, asOf: asOf + 1 } })).toBeNull();
  });
});
