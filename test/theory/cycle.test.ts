import { describe, expect, test } from "vitest";
import type { Cycle } from "../../src/domain/cycle/cycle";
import { overdueLevel } from "../../src/domain/cycle/overdue";
import { replenishments } from "../../src/domain/cycle/replenishment";
import { rhythm } from "../../src/domain/cycle/rhythm";
import type { Base } from "../../src/domain/records/base";
import type { Client } from "../../src/domain/records/client";
import type { Product } from "../../src/domain/records/product";
import { defaultSettings } from "../../src/domain/records/settings";
import { baseOf, clientNamed, productWith, standingOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { mapOf, stepNumber } from "../fixtures/roadmap";

const boughtRoof = [bought("1 Mar", 100, { product: "roof" })];

interface Said {
  client?: Client["cycle"];
  roof?: Partial<Product>;
  rope?: Partial<Product>;
  segment?: Client["cycle"];
  business?: number | null;
  rows?: readonly LedgerRow[];
  settings?: Partial<Base["settings"]>;
}

const cycleWhere = ({ client, roof, rope, segment, business, rows, settings }: Said): Cycle =>
  standingOf(
    baseOf({
      clients: [clientNamed("anna", { cycle: client ?? null, segment: "b2b" })],
      rows: rows ?? boughtRoof,
      products: new Map([
        ["roof", productWith(roof)],
        ["rope", productWith(rope)],
      ]),
      segmentCycles: new Map([["b2b", segment ?? null]]),
      settings: { ...defaultSettings, businessCycleDays: business ?? null, ...settings },
    }),
    on("30 Apr"),
  ).cycle;

const monthly = ["1 Jan", "31 Jan", "2 Mar", "1 Apr"].map((day) => bought(day, 100, { product: "roof" }));

describe("theory 3.1: the cycle of a client is the first that is filled", () => {
  const everything: Said = {
    client: 1,
    roof: { own: 2, category: 3 },
    segment: 4,
    business: 5,
  };

  test("theory 3.1: the client's own cycle has priority over all others", () => {
    expect(cycleWhere(everything)).toEqual({ days: 1, source: "client" });
  });

  test("theory 3.1: then the product last bought", () => {
    expect(cycleWhere({ ...everything, client: null })).toEqual({ days: 2, source: "product" });
  });

  test("theory 3.1: then its category", () => {
    expect(cycleWhere({ ...everything, client: null, roof: { category: 3 } })).toEqual({
      days: 3,
      source: "category",
    });
  });

  test("theory 3.1: then the client's segment", () => {
    expect(cycleWhere({ ...everything, client: null, roof: {} })).toEqual({ days: 4, source: "segment" });
  });

  test("theory 3.1: then the business default", () => {
    expect(cycleWhere({ business: 5 })).toEqual({ days: 5, source: "business" });
  });

  test("theory 3.1: nothing filled is no cycle", () => {
    expect(cycleWhere({})).toEqual({ days: null, source: "business" });
  });

  test("theory 15 (3.1): one-off is an answer, not a blank: later sources are not used", () => {
    expect(cycleWhere({ ...everything, client: "one-off" })).toEqual({ days: null, source: "client" });
    expect(
      cycleWhere({ ...everything, client: null, roof: { own: "one-off", category: 3 } }).days,
    ).toBeNull();
    expect(cycleWhere({ segment: "one-off", business: 5 }).days).toBeNull();
  });

  test("theory 3.1: of several products bought on the last day the shortest cycle is used", () => {
    const rows = [...boughtRoof, bought("1 Mar", 5, { product: "rope" })];
    expect(cycleWhere({ rows, roof: { own: 90 }, rope: { own: 30 } }).days).toBe(30);
    expect(cycleWhere({ rows, roof: { own: 30 }, rope: { own: 90 } }).days).toBe(30);
  });

  test("theory 15 (3.1): each of them gives its own cycle, else its category's", () => {
    const rows = [...boughtRoof, bought("1 Mar", 5, { product: "rope" })];
    expect(cycleWhere({ rows, roof: { own: 90, category: 7 }, rope: { category: 30 } })).toEqual({
      days: 30,
      source: "category",
    });
  });

  test("theory 3.1: a product bought on an earlier day is not used", () => {
    const rows = [bought("28 Feb", 5, { product: "rope" }), ...boughtRoof];
    expect(cycleWhere({ rows, roof: { own: 90 }, rope: { own: 30 } }).days).toBe(90);
  });

  test("theory 15 (3.1): a product of a removed order is not used", () => {
    const rows = [
      ...boughtRoof,
      bought("1 Mar", 5, { product: "rope", order: "17" }),
      bought("2 Mar", -5, { product: "rope", order: "17" }),
    ];
    expect(cycleWhere({ rows, roof: { own: 90 }, rope: { own: 30 } }).days).toBe(90);
  });
});

describe("theory 3.2, 3.3: last purchase 1 Mar 2026, cycle 30", () => {
  const base = baseOf({
    clients: [clientNamed("anna", { cycle: 30 })],
    rows: [bought("1 Mar", 100)],
  });
  const overdueOn = (day: string) => standingOf(base, on(day)).overdueDays;
  const levelOn = (day: string) => overdueLevel(on("1 Mar"), 30, defaultSettings, on(day));

  test("theory 3.2: on 31 Mar the client is on time", () => {
    expect(overdueOn("31 Mar")).toBe(0);
    expect(levelOn("31 Mar")).toBe("due soon");
  });

  test("theory 3.2: on 1 Apr overdue by 1", () => {
    expect(overdueOn("1 Apr")).toBe(1);
    expect(levelOn("1 Apr")).toBe("overdue");
  });

  test("theory 3.3: on 30 May overdue by 60, elapsed 90 = 3 cycles", () => {
    expect(overdueOn("30 May")).toBe(60);
    expect(levelOn("30 May")).toBe("overdue");
  });

  test("theory 3.3: on 31 May long overdue, elapsed 91 > 90", () => {
    expect(levelOn("31 May")).toBe("long overdue");
  });

  test("theory 3.3: due soon from 0.8 × cycle, the 24th day", () => {
    expect(levelOn("24 Mar")).toBe("on time");
    expect(levelOn("25 Mar")).toBe("due soon");
  });

  test("theory 3.3: no cycle, no level", () => {
    expect(overdueLevel(on("1 Mar"), null, defaultSettings, on("31 May"))).toBe("no cycle");
    expect(overdueLevel(null, 30, defaultSettings, on("31 May"))).toBe("no cycle");
  });

  test("theory 3.3: the next purchase is the last + cycle", () => {
    expect(standingOf(base, on("2 Mar")).nextPurchase).toBe(on("31 Mar"));
  });
});

describe("theory 3.4: rhythm", () => {
  const days = (...dates: string[]) => dates.map((date) => on(date));

  test("theory 3.4: unknown below 2 purchases", () => {
    expect(rhythm(days("1 Mar"), defaultSettings)).toEqual({ days: null, isTrusted: false });
  });

  test("theory 3.4: the median of the gaps, known from 2 purchases and trusted from 3 gaps", () => {
    expect(rhythm(days("1 Mar", "11 Mar"), defaultSettings)).toEqual({ days: 10, isTrusted: false });
    expect(rhythm(days("1 Mar", "11 Mar", "12 Mar", "31 Mar"), defaultSettings)).toEqual({
      days: 10,
      isTrusted: true,
    });
  });

  test("theory 15 (3.4): it shows one decimal: gaps 10 and 15 make 12.5", () => {
    expect(rhythm(days("1 Mar", "11 Mar", "26 Mar"), defaultSettings).days).toBe(12.5);
  });

  test("theory 3.4: by default the plan rules and the rhythm informs", () => {
    expect(cycleWhere({ rows: monthly, roof: { own: 90 } }).days).toBe(90);
  });

  test("theory 3.4: a setting puts a trusted rhythm before the product's cycle", () => {
    const settings = { rhythmFirst: true };
    expect(cycleWhere({ rows: monthly, roof: { own: 90 }, settings })).toEqual({
      days: 30,
      source: "rhythm",
    });
    expect(cycleWhere({ rows: monthly.slice(1), roof: { own: 90 }, settings }).days).toBe(90);
  });

  test("theory 3.4: the client's own cycle has priority over the rhythm even then", () => {
    const settings = { rhythmFirst: true };
    expect(cycleWhere({ rows: monthly, client: 45, settings }).source).toBe("client");
  });

  test("theory 15 (3.4): used as a cycle it is rounded up", () => {
    const rows = ["1 Mar", "3 Mar", "6 Mar", "9 Mar", "11 Mar"].map((day) => bought(day, 100));
    expect(cycleWhere({ rows, settings: { rhythmFirst: true } }).days).toBe(3);
  });
});

describe("theory 3.5: the replenishment list", () => {
  const lastBought = new Map([
    ["roof", on("1 Mar")],
    ["nails", on("10 Mar")],
    ["rope", on("20 Mar")],
  ]);
  const cycles: Record<string, number> = { roof: 365, nails: 14 };
  const list = (asOf: string) => replenishments(lastBought, (product) => cycles[product] ?? null, on(asOf));

  test("theory 3.5: a product is due at its own last purchase + its cycle, the earliest first", () => {
    expect(list("20 Mar").map(({ product, due }) => [product, due])).toEqual([
      ["nails", on("24 Mar")],
      ["roof", on("1 Mar 2027")],
    ]);
  });

  test("theory 3.5: it is overdue from the day after it is due", () => {
    const nailsOverdue = (asOf: string) => list(asOf)[0]!.overdueDays;
    expect(["24 Mar", "25 Mar", "3 Apr"].map(nailsOverdue)).toEqual([0, 1, 10]);
  });
});

describe("theory 3.6: a promise silences the roadmap until its day", () => {
  const map = mapOf(stepNumber(1));
  const withPromise = (promise: { due: string; madeOn?: string; doneOn?: string }) =>
    baseOf({
      clients: [clientNamed("anna", { cycle: 30, roadmap: "map" })],
      rows: [bought("1 Mar", 100)],
      roadmaps: new Map([["map", map]]),
      promises: new Map([
        [
          0,
          [
            {
              what: "call in 9.5 years",
              due: on(promise.due),
              madeOn: promise.madeOn === undefined ? null : on(promise.madeOn),
              doneOn: promise.doneOn === undefined ? null : on(promise.doneOn),
            },
          ],
        ],
      ]),
    });
  const codeOn = (base: Base, day: string) => standingOf(base, on(day)).roadmap.code;

  test("theory 3.6: contact is postponed until the day of the promise, not on that day", () => {
    const base = withPromise({ due: "10 May" });
    expect(["1 Apr", "9 May", "10 May", "11 May"].map((day) => codeOn(base, day))).toEqual([
      "silent",
      "silent",
      "answer",
      "answer",
    ]);
  });

  test("theory 3.6: the status stays what it is", () => {
    expect(standingOf(withPromise({ due: "10 May" }), on("1 Apr")).status.value).toBe("sleeping");
  });

  test("theory 15 (3.6): a promise that is done silences no longer", () => {
    const base = withPromise({ due: "10 May", doneOn: "5 Apr" });
    expect(["4 Apr", "5 Apr"].map((day) => codeOn(base, day))).toEqual(["silent", "answer"]);
  });

  test("theory 3.6: a promise not made yet silences nothing", () => {
    const base = withPromise({ due: "10 May", madeOn: "5 Apr" });
    expect(["4 Apr", "5 Apr"].map((day) => codeOn(base, day))).toEqual(["answer", "silent"]);
  });
});
