import { describe, expect, test } from "vitest";
import { statusTimelines } from "../../src/domain/base/status-timelines";
import { clientsBehind, dashboardNumbers, dashboardPlan } from "../../src/domain/dashboard/dashboard";
import { dashboardClient } from "../../src/domain/dashboard/dashboard-client";
import { dashboardSums, dashboardTimes } from "../../src/domain/dashboard/dashboard-sums";
import { retention } from "../../src/domain/dashboard/retention";
import type { Base } from "../../src/domain/records/base";
import { defaultBaseSettings } from "../../src/domain/records/base-settings";
import { defaultSettings } from "../../src/domain/records/settings";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { touchOn } from "../fixtures/touch";

const asOf = on("15 Mar 2026");
const row = (client: number, day: string, amount: number, cost: number | null, product = "coffee") =>
  bought(day, amount, { client, product, cost: cost === null ? null : cost * 100 });

/** Anna is a fan, Boris fell asleep, Clara came this month, Dan left for good, Eve has bought nothing. */
const rows = [
  row(0, "10 Jan 2026", 100, 60),
  row(0, "8 Feb 2026", 100, 60),
  row(0, "10 Mar 2026", 120, 60, "filters"),
  row(1, "5 Dec 2025", 300, 200),
  row(2, "9 Mar 2026", 50, 20),
  row(3, "1 Nov 2025", 500, 450),
];
const base = baseOf({
  clients: [
    clientNamed("anna"),
    clientNamed("boris"),
    clientNamed("clara", { referredBy: "anna" }),
    clientNamed("dan", { leftOn: on("5 Nov 2025"), isWanted: false }),
    clientNamed("eve", { hasContact: true }),
  ],
  rows,
  settings: { ...defaultSettings, businessCycleDays: 30 },
  touches: new Map([
    [0, [touchOn(on("2 Mar"), { content: "offer" }), touchOn(on("3 Mar")), touchOn(on("4 Feb"))]],
  ]),
});
const times = dashboardTimes(asOf);

function readOf(given: Base) {
  const known = statusTimelines(given, asOf);
  const clients = known.map((timeline) => dashboardClient(given, timeline, times));
  return { clients, sums: dashboardSums(given, known, clients, times) };
}

const plan = dashboardPlan(defaultBaseSettings);
const numbersOf = (given: Base) => dashboardNumbers(readOf(given).sums, plan);

describe("the numbers of the dashboard", () => {
  test("count every client once, by status", () => {
    const { value, because } = numbersOf(base).statuses;
    expect(value).toBe(5);
    expect(because).toEqual({ returner: 0, sleeping: 2, fan: 1, newcomer: 1, lead: 1, target: 0 });
  });

  test("share out the profit of the 12 full months: fans had earned nothing of it before March was over", () => {
    const { value, because } = numbersOf(base).fansShare;
    expect(because).toMatchObject({ code: "known", norm: 0.75, fans: 0, all: 23_000 });
    expect(value).toBe(0);
  });

  test("do not guess the fans' share without costs, or where nothing was earned", () => {
    const without = baseOf({ rows: [row(0, "8 Feb 2026", 100, null)] });
    expect(numbersOf(without).fansShare).toMatchObject({
      value: null,
      because: { code: "no costs", withoutCost: 1 },
    });
    const refunded = baseOf({ rows: [row(0, "8 Feb 2026", 100, null), row(0, "9 Feb 2026", -30, null)] });
    expect(numbersOf(refunded).fansShare).toMatchObject({
      value: null,
      because: { code: "no costs", all: null },
    });
    const atCost = baseOf({ rows: [row(0, "8 Feb 2026", 100, 100)] });
    expect(numbersOf(atCost).fansShare).toMatchObject({ value: null, because: { code: "no profit" } });
  });

  test("divide the purchases of the 12 full months by the clients who made them", () => {
    expect(numbersOf(base).frequency).toEqual({ value: 4 / 3, because: { purchases: 4, clients: 3 } });
    expect(numbersOf(baseOf({})).frequency.value).toBeNull();
  });

  test("show how many of the buyers came back", () => {
    expect(numbersOf(base).repeat).toMatchObject({
      value: 1 / 4,
      because: { code: "run as one-off", buyers: 4, repeaters: 1, asleepAfterOne: 2 },
    });
  });

  test("add up what overdue clients pay at a time, without those who left for good", () => {
    expect(numbersOf(base).overdue).toEqual({ value: 30_000, because: { clients: 1, value: 30_000 } });
  });

  test("hold what came this month against the plan", () => {
    const planned = dashboardPlan({
      ...defaultBaseSettings,
      profitGoal: 20_000,
      planNewcomers: {
        all: null,
        byOwner: new Map([
          ["ivan", 2],
          ["olga", 1],
        ]),
      },
      planFans: { all: 1, byOwner: new Map([["ivan", 5]]) },
    });
    expect(dashboardNumbers(readOf(base).sums, planned).plan).toEqual({
      newcomers: { plan: 3, fact: 1, gap: -2 },
      fans: { plan: 1, fact: 1, gap: 0 },
      profit: { plan: 20_000, profit: 9_000, withoutCost: 0 },
    });
    expect(numbersOf(base).plan).toMatchObject({ newcomers: { plan: null, fact: 1, gap: null } });
  });

  test("have the clients behind them, the most important first", () => {
    const { clients } = readOf(base);
    const behind = (number: Parameters<typeof clientsBehind>[0]) =>
      clientsBehind(number, clients).map(({ place }) => place);
    expect(behind("sleeping")).toEqual([1, 3]);
    expect(behind("fansShare")).toEqual([1, 0, 3]);
    expect(behind("frequency")).toEqual([0, 1, 3]);
    expect(behind("repeat")).toEqual([0]);
    expect(behind("overdue")).toEqual([1]);
    expect(behind("newcomers")).toEqual([2]);
    expect(behind("fans")).toEqual([0]);
    expect(behind("profit")).toEqual([0, 2]);
  });
});

describe("the months of the dashboard", () => {
  const { months } = readOf(base).sums;
  const [december, january, february, march] = months.slice(-4);

  test("are the last 12, the running one among them", () => {
    expect(months).toHaveLength(12);
    expect(months[0]!.from).toBe(on("1 Apr 2025"));
    expect(march!.from).toBe(on("1 Mar 2026"));
  });

  test("count what happened to statuses, and touches with their offers", () => {
    expect(december!.changes).toMatchObject({ "newcomer made": 1, "fell asleep": 1 });
    expect(january!.changes).toMatchObject({ "newcomer made": 1, "fell asleep": 1 });
    expect(march!.changes).toMatchObject({ "newcomer made": 1, "fan made": 1 });
    expect([february!.touches, march!.touches]).toEqual([
      { all: 1, offers: 0 },
      { all: 2, offers: 1 },
    ]);
  });

  test("share the revenue out among first purchases and the three effects", () => {
    expect(march!.effects).toEqual({ acquired: 0, referral: 5_000, repeat: 0, "cross-sell": 12_000 });
    expect(february!.effects).toEqual({ acquired: 0, referral: 0, repeat: 10_000, "cross-sell": 0 });
  });

  test("follow those who first bought in each of them", () => {
    expect(january!.cohort).toEqual([1, 1, 1]);
    expect(december!.cohort).toEqual([1, 0, 0, 0]);
  });

  test("make lines of three months each and one of all, without the month that is not over", () => {
    const lines = retention(months, asOf);
    expect(lines.map(({ clients }) => clients)).toEqual([0, 0, 2, 2, 4]);
    expect(lines[2]!.from).toBe(on("1 Oct 2025"));
    expect(lines[2]!.shares.slice(0, 5)).toEqual([1, 0, 0, null, null]);
    expect(lines[3]!.shares.slice(0, 3)).toEqual([null, null, null]);
    expect(lines[4]!.shares.slice(0, 4)).toEqual([1, 1 / 3, 0, 0]);
  });
});
