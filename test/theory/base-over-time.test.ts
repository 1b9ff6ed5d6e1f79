import { describe, expect, test } from "vitest";
import { cohortMonths, cohorts, retainedShare } from "../../src/domain/base/cohorts";
import { dealFrequency } from "../../src/domain/base/frequency";
import { fansShare, profitByStatus } from "../../src/domain/base/profit-share";
import { repeatShare } from "../../src/domain/base/repeat-share";
import { statusTimelines } from "../../src/domain/base/status-timelines";
import { purchaseDays } from "../../src/domain/history/purchase-days";
import { defaultSettings } from "../../src/domain/records/settings";
import type { Day } from "../../src/domain/values/day";
import type { PeriodKind } from "../../src/domain/values/period";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf } from "../fixtures/ledger";

const settings = { ...defaultSettings, businessCycleDays: 30 };
const [anna, boris, vera] = [0, 1, 2];
const clients = ["anna", "boris", "vera"].map((key) => clientNamed(key));

const daysOf = (rows: readonly LedgerRow[], asOf: Day) => purchaseDays(ledgerOf(rows), 3, asOf);

describe("11.1 deal frequency", () => {
  const rows = [
    bought("5 Jan", 10, { client: anna }),
    bought("5 Jan", 20, { client: anna }),
    bought("11 Jan", 10, { client: anna }),
    bought("12 Jan", 10, { client: boris }),
    bought("20 Mar", 10, { client: boris, order: "7" }),
    bought("21 Mar", -10, { client: boris, order: "7" }),
    bought("31 Mar", 0, { client: vera }),
  ];
  const shown = (kind: PeriodKind, asOf: string) =>
    dealFrequency(daysOf(rows, on(asOf)), kind, on(asOf)).map(
      ({ period, purchases, clients, perClient, isPartial }) => [
        period.first,
        purchases,
        clients,
        perClient,
        isPartial,
      ],
    );

  test("by month: 3 purchases of 2 clients are 1.5, a month without purchases has no frequency", () => {
    expect(shown("month", "31 Mar")).toEqual([
      [on("1 Jan"), 3, 2, 1.5, false],
      [on("1 Feb"), 0, 0, null, false],
      [on("1 Mar"), 1, 1, 1, false],
    ]);
  });

  test("by week from Monday: Sunday 11 Jan belongs to the week of 5 Jan, Monday 12 Jan to the next", () => {
    expect(shown("week", "13 Jan")).toEqual([
      [on("5 Jan"), 2, 1, 2, false],
      [on("12 Jan"), 1, 1, 1, true],
    ]);
  });

  test("by year, the running one marked partial until its last day", () => {
    expect(shown("year", "30 Dec")).toEqual([[on("1 Jan"), 4, 3, 4 / 3, true]]);
    expect(shown("year", "31 Dec")).toEqual([[on("1 Jan"), 4, 3, 4 / 3, false]]);
  });

  test("an order counts until the day it is given back", () => {
    expect(shown("month", "20 Mar")[2]).toEqual([on("1 Mar"), 1, 1, 1, true]);
    expect(shown("month", "21 Mar")[2]).toEqual([on("1 Mar"), 0, 0, null, true]);
  });

  test("there is nothing to count before the first purchase", () => {
    expect(shown("month", "4 Jan")).toEqual([]);
  });
});

describe("11.3 cohorts by the month of the first purchase", () => {
  const rows = [
    bought("31 Jan", 1, { client: anna }),
    bought("1 Feb", 1, { client: anna }),
    bought("28 Feb", 1, { client: anna }),
    bought("1 Jan", 1, { client: boris }),
    bought("5 Mar", 1, { client: boris }),
    bought("2 Mar", 1, { client: vera }),
  ];

  test("count a client once a month, however often the client buys", () => {
    const found = cohorts(daysOf(rows, on("31 Mar")), on("31 Mar"));
    expect(found.map(({ clients, active }) => [clients, active])).toEqual([
      [2, [2, 1, 1]],
      [0, [0, 0]],
      [1, [1]],
    ]);
    expect(found.map(({ partial }) => partial)).toEqual([null, null, null]);
    expect(retainedShare(found[0]!, 1)).toBe(0.5);
    expect(retainedShare(found[1]!, 1)).toBeNull();
  });

  test("of single months are the same as among all months", () => {
    const days = daysOf(rows, on("31 Mar"));
    const months = cohortMonths(days, on("31 Mar"), on("3 Feb"));
    expect(cohorts(days, on("31 Mar"), months)).toEqual(cohorts(days, on("31 Mar")).slice(1));
  });

  test("mark the running month of each", () => {
    const found = cohorts(daysOf(rows, on("30 Mar")), on("30 Mar"));
    expect(found.map(({ partial }) => partial)).toEqual([2, 1, 0]);
  });
});

describe("11.2 fans' share of profit", () => {
  const fan = [
    bought("1 Jan", 100, { cost: 6000 }),
    bought("20 Jan", 100, { cost: 6000 }),
    bought("1 Feb", 100, { cost: 6000 }),
    bought("10 Feb", 100, { cost: 6000 }),
  ];
  const newcomer = bought("3 Feb", 50, { client: boris, cost: 1000 });
  const share = (rows: readonly LedgerRow[], from: string, through: string) => {
    const base = baseOf({ settings, clients, rows });
    return fansShare(profitByStatus(statusTimelines(base, on("1 Mar")), base.ledger, on(from), on(through)));
  };

  test("is what clients earned us on days as fans: from the third purchase, and not before", () => {
    expect(share([...fan, newcomer], "1 Jan", "28 Feb")).toEqual({
      share: 8000 / 20000,
      fans: 8000,
      all: 20000,
      withoutCost: 0,
    });
    expect(share([...fan, newcomer], "1 Feb", "28 Feb").share).toBe(8000 / 12000);
  });

  test("counts refunded money on its own day", () => {
    const refund = bought("11 Feb", -20);
    expect(share([...fan, newcomer, refund], "1 Feb", "28 Feb").share).toBe(6000 / 10000);
  });

  test("is unknown without Cost, counts the rows without it, and is unknown of a loss", () => {
    expect(share([bought("1 Feb", 100)], "1 Feb", "28 Feb")).toEqual({
      share: null,
      fans: null,
      all: null,
      withoutCost: 1,
    });
    expect(share([bought("2 Feb", 9), ...fan, newcomer], "1 Feb", "28 Feb").withoutCost).toBe(1);
    expect(share([bought("1 Feb", 100, { cost: 10000 })], "1 Feb", "28 Feb").share).toBeNull();
  });
});

describe("11.2 repeat share", () => {
  const share = (rows: readonly LedgerRow[], asOf: string, businessCycleDays: number | null = 30) =>
    repeatShare(
      statusTimelines(baseOf({ settings: { ...settings, businessCycleDays }, clients, rows }), on(asOf)),
      on(asOf),
    );
  const once = [0, 1, 2].map((client) => bought("1 Jan", 1, { client }));
  const again = bought("20 Jan", 1);

  test("is clients with two purchases among clients with one", () => {
    expect(share([...once, again], "20 Jan").value).toBe(1 / 3);
    expect(share([], "20 Jan")).toMatchObject({ value: null, because: { code: "nobody bought" } });
  });

  test("is low, run as one-off, when fewer came back than let a whole cycle pass", () => {
    expect(share([...once, again], "31 Jan").because).toMatchObject({
      code: "comes back",
      asleepAfterOne: 0,
    });
    expect(share([...once, again], "1 Feb").because).toEqual({
      code: "run as one-off",
      buyers: 3,
      repeaters: 1,
      asleepAfterOne: 2,
    });
  });

  test("is not low where half came back, and not where the product has no cycle", () => {
    const half = [...once.slice(0, 2), again];
    expect(share(half, "1 Feb").because.code).toBe("comes back");
    expect(share(once, "31 Dec", null).because.code).toBe("comes back");
  });
});
