import { describe, expect, test } from "vitest";
import { type Plans, planByOwner, planFact, wholePlan } from "../../src/domain/base/plan-fact";
import { statusHistory } from "../../src/domain/base/status-history";
import { monthsOfBase, statusTimelines } from "../../src/domain/base/status-timelines";
import type { Client } from "../../src/domain/records/client";
import { defaultSettings } from "../../src/domain/records/settings";
import { monthOf } from "../../src/domain/values/month";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";

const settings = { ...defaultSettings, businessCycleDays: 30 };
const three = ["anna", "boris", "vera"].map((key) => clientNamed(key));

const historyOf = (rows: readonly LedgerRow[], asOf: string, clients: readonly Client[] = three) =>
  statusHistory(statusTimelines(baseOf({ settings, rows, clients }), on(asOf)), on(asOf));

const changesOf = (rows: readonly LedgerRow[], asOf: string, clients?: readonly Client[]) =>
  historyOf(rows, asOf, clients).map(({ changes }) => Object.values(changes));

describe("11.3 by month", () => {
  test("a client is made a newcomer, falls asleep, wakes up, is made a fan and leaves, each in its month", () => {
    const anna = clientNamed("anna", { leftOn: on("20 Jun") });
    const rows = ["10 Jan", "5 Mar", "1 Apr", "25 Apr", "1 Jun", "5 Jul"].map((day) => bought(day, 1));
    // Newcomers made, fans made, fell asleep, woke up, left, won back.
    expect(changesOf(rows, "31 Aug", [anna])).toEqual([
      [1, 0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 0, 1, 1, 0],
      [0, 0, 0, 0, 0, 1],
      [0, 0, 1, 0, 0, 0],
    ]);
  });

  test("a fan is made once in a lifetime, asleep as often as it happens", () => {
    const rows = ["1 Jan", "2 Jan", "3 Jan", "15 Mar"].map((day) => bought(day, 1));
    expect(changesOf(rows, "30 Apr")).toEqual([
      [1, 1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 1, 0, 0, 0],
    ]);
  });

  test("the past is not rewritten by a refund of later: the newcomer of January was made in January", () => {
    const rows = [bought("10 Jan", 5, { order: "7" }), bought("3 Feb", -5, { order: "7" })];
    const [january, february] = historyOf(rows, "28 Feb");
    expect(january!.changes["newcomer made"]).toBe(1);
    expect(january!.atEnd).toMatchObject({ newcomer: 1, target: 2 });
    expect(february!.atEnd).toMatchObject({ newcomer: 0, target: 3 });
  });

  test("conversion is of the newcomers of a month, by the day asked about, with the median of the days it took", () => {
    const rows = [
      ...["1 Jan", "11 Jan", "21 Jan"].map((day) => bought(day, 1)),
      ...["5 Jan", "20 Jan", "10 Feb"].map((day) => bought(day, 1, { client: 1 })),
      bought("9 Jan", 1, { client: 2 }),
    ];
    expect(historyOf(rows, "9 Feb")[0]!.conversion).toEqual({
      newcomers: 3,
      becameFans: 1,
      share: 1 / 3,
      medianDays: 20,
    });
    expect(historyOf(rows, "10 Feb")[0]!.conversion).toEqual({
      newcomers: 3,
      becameFans: 2,
      share: 2 / 3,
      medianDays: 28,
    });
    expect(historyOf(rows, "10 Feb")[1]!.conversion).toEqual({
      newcomers: 0,
      becameFans: 0,
      share: null,
      medianDays: null,
    });
  });

  test("single months are the same as among all months", () => {
    const rows = ["1 Jan", "20 Jan", "5 Mar", "6 Mar"].map((day) => bought(day, 1));
    const known = statusTimelines(baseOf({ settings, rows, clients: three }), on("30 Apr"));
    const months = monthsOfBase(known, on("30 Apr"), on("15 Feb"));
    expect(statusHistory(known, on("30 Apr"), months)).toEqual(statusHistory(known, on("30 Apr")).slice(1));
  });

  test("the running month is marked, and over on its last day", () => {
    const rows = [bought("10 Jan", 1)];
    expect(historyOf(rows, "30 Jan").map(({ isPartial }) => isPartial)).toEqual([true]);
    expect(historyOf(rows, "31 Jan").map(({ isPartial }) => isPartial)).toEqual([false]);
  });
});

describe("11.3 plan against fact", () => {
  const plans: Plans = {
    planNewcomers: { all: null, byOwner: new Map([["olga", 3]]) },
    planFans: { all: 2, byOwner: new Map([["petr", 1]]) },
  };
  const rows = [
    ...["2 Mar", "3 Mar", "4 Mar"].map((day) => bought(day, 1)),
    bought("31 Mar", 1, { client: 1 }),
    bought("1 Apr", 1, { client: 2 }),
  ];
  const known = statusTimelines(baseOf({ settings, rows, clients: three }), on("30 Apr"));
  const owners = ["olga", "olga", null];

  test("the gap is fact less plan, and unknown without a plan", () => {
    expect([planFact(3, 1), planFact(3, 5), planFact(null, 5)].map(({ gap }) => gap)).toEqual([-2, 2, null]);
  });

  test("of each owner counts the owner's clients; an owner with only a plan is listed with nothing done", () => {
    expect(planByOwner(known, (place) => owners[place]!, plans, monthOf(on("5 Mar")))).toEqual({
      whole: { newcomers: planFact(3, 2), fans: planFact(2, 1) },
      owners: [
        { owner: "olga", newcomers: planFact(3, 2), fans: planFact(null, 1) },
        { owner: "petr", newcomers: planFact(null, 0), fans: planFact(1, 0) },
        { owner: null, newcomers: planFact(null, 0), fans: planFact(null, 0) },
      ],
    });
  });

  test("of all clients is their own plan, else the sum of the owners' plans", () => {
    const byOwner = new Map([
      ["olga", 3],
      ["petr", 1],
    ]);
    expect(wholePlan({ all: 2, byOwner })).toBe(2);
    expect(wholePlan({ all: null, byOwner })).toBe(4);
    expect(wholePlan({ all: null, byOwner: new Map() })).toBeNull();
  });
});
