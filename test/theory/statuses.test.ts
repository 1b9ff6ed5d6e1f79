import { describe, expect, test } from "vitest";
import type { Base } from "../../src/domain/records/base";
import type { Client } from "../../src/domain/records/client";
import { defaultSettings } from "../../src/domain/records/settings";
import { statusSpans } from "../../src/domain/status/status-spans";
import { baseOf, clientNamed, productWith, standingOf, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { touchOn } from "../fixtures/touch";

const anna = (rows: readonly LedgerRow[], client: Partial<Client> = {}, more: Partial<Base> = {}) =>
  baseOf({ rows, clients: [clientNamed("anna", { cycle: 30, ...client })], ...more });

const statusOf = (base: Base, day: string) => standingOf(base, on(day)).status.value;
const purchases = (...days: string[]) => days.map((day) => bought(day, 100));

describe("theory 4.1: the worked cases", () => {
  test("theory 4.1: no purchases, phone known: lead on any day", () => {
    const base = anna([], { hasContact: true });
    expect(["1 Jan 2000", "1 Mar", "1 Jan 2050"].map((day) => statusOf(base, day))).toEqual(
      Array(3).fill("lead"),
    );
  });

  test("theory 4.1: on 31 Mar the client who bought on 1 Mar with cycle 30 is a newcomer", () => {
    expect(statusOf(anna(purchases("1 Mar")), "31 Mar")).toBe("newcomer");
  });

  test("theory 4.1: on 1 Apr the client who bought on 1 Mar with cycle 30 is sleeping", () => {
    expect(statusOf(anna(purchases("1 Mar")), "1 Apr")).toBe("sleeping");
  });

  test("theory 4.1: 100→150 and 1→2 pcs make a fan of two purchases (more, dearer)", () => {
    const rows = [bought("1 Feb", 100, { quantity: 1 }), bought("1 Mar", 150, { quantity: 2 })];
    expect(standingOf(anna(rows), on("2 Mar")).status).toEqual({
      value: "fan",
      because: { code: "fan by growth", growthSigns: 2, needed: 2 },
    });
  });

  test("theory 4.1: two purchases of 100 are a newcomer", () => {
    expect(statusOf(anna(purchases("1 Feb", "1 Mar")), "2 Mar")).toBe("newcomer");
  });

  test("theory 4.1: three purchases are a fan", () => {
    expect(statusOf(anna(purchases("1 Jan", "1 Feb", "1 Mar"), { cycle: 31 }), "2 Mar")).toBe("fan");
  });

  test("theory 4.1: a client who left on 10 Mar is a returner on 11 Mar", () => {
    const client = { cycle: 31, leftOn: on("10 Mar") };
    expect(statusOf(anna(purchases("1 Jan", "1 Feb", "1 Mar"), client), "11 Mar")).toBe("returner");
  });

  test("theory 4.1: a purchase on 20 Mar ends the leaving of 10 Mar: fan on 21 Mar", () => {
    const client = { cycle: 31, leftOn: on("10 Mar") };
    const base = anna(purchases("1 Jan", "1 Feb", "1 Mar", "20 Mar"), client);
    expect(["19 Mar", "20 Mar", "21 Mar"].map((day) => statusOf(base, day))).toEqual([
      "returner",
      "fan",
      "fan",
    ]);
  });

  test("theory 4.1: in a one-off business a buyer of 1 Mar is a newcomer 10 years on", () => {
    expect(statusOf(anna(purchases("1 Mar"), { cycle: null }), "1 Mar 2036")).toBe("newcomer");
  });
});

describe("theory 4.1: exactly one, the first that holds", () => {
  test("theory 4.1: no purchases and no contact is a target client", () => {
    expect(statusOf(anna([]), "1 Mar")).toBe("target");
  });

  test("theory 4.1: a touch answered makes a lead from its day on; one not answered does not", () => {
    const touches = new Map([[0, [touchOn(on("3 Mar")), touchOn(on("5 Mar"), { isAnswered: true })]]]);
    const base = anna([], {}, { touches });
    expect(["3 Mar", "4 Mar", "5 Mar"].map((day) => statusOf(base, day))).toEqual([
      "target",
      "target",
      "lead",
    ]);
  });

  test("theory 4.1: returner has priority over sleeping", () => {
    expect(statusOf(anna(purchases("1 Mar"), { leftOn: on("10 Mar") }), "1 May")).toBe("returner");
  });

  test("theory 4.1: leaving counts from its day", () => {
    const base = anna(purchases("1 Mar"), { leftOn: on("10 Mar") });
    expect(["9 Mar", "10 Mar"].map((day) => statusOf(base, day))).toEqual(["newcomer", "returner"]);
  });

  test("theory 4.1: a purchase on the very day of leaving ends it", () => {
    expect(statusOf(anna(purchases("10 Mar"), { leftOn: on("10 Mar") }), "11 Mar")).toBe("newcomer");
  });

  test("theory 4.1: for a client who left and is not wanted back the next statuses are checked", () => {
    const base = anna(purchases("1 Mar"), { leftOn: on("10 Mar"), isWanted: false });
    expect(["11 Mar", "1 Apr"].map((day) => statusOf(base, day))).toEqual(["newcomer", "sleeping"]);
  });

  test("theory 4.1: a client who never bought cannot have left us", () => {
    expect(statusOf(anna([], { leftOn: on("10 Mar"), hasContact: true }), "11 Mar")).toBe("lead");
  });

  test("theory 4.1: sleeping has priority over fan, without grace", () => {
    const base = anna(purchases("1 Jan", "1 Feb", "1 Mar"));
    expect(["31 Mar", "1 Apr"].map((day) => statusOf(base, day))).toEqual(["fan", "sleeping"]);
  });

  test("theory 4.2: one growth sign is not enough", () => {
    const rows = [bought("1 Feb", 100, { quantity: 1 }), bought("1 Mar", 150, { quantity: 1 })];
    expect(statusOf(anna(rows), "2 Mar")).toBe("newcomer");
  });

  test("theory 4.2: how many purchases and signs make a fan are settings", () => {
    const stricter = { settings: { ...defaultSettings, fanPurchases: 4, fanGrowthSigns: 3 } };
    expect(statusOf(anna(purchases("1 Feb", "11 Feb", "1 Mar"), {}, stricter), "2 Mar")).toBe("newcomer");
    const looser = { settings: { ...defaultSettings, fanPurchases: 2 } };
    expect(statusOf(anna(purchases("1 Feb", "1 Mar"), {}, looser), "2 Mar")).toBe("fan");
  });
});

describe("theory 4.4: the timeline", () => {
  const timeline = (base: Base, asOf: string) =>
    statusSpans(timelineOf(base, on(asOf)), base.settings, on(asOf));

  test("theory 4.4: the whole past as statuses and the days they began", () => {
    const base = anna(purchases("1 Jan", "10 Feb", "1 Mar"), { leftOn: on("10 Mar"), hasContact: true });
    expect(timeline(base, "1 May")).toEqual([
      { status: "lead", from: null },
      { status: "newcomer", from: on("1 Jan") },
      { status: "sleeping", from: on("1 Feb") },
      { status: "newcomer", from: on("10 Feb") },
      { status: "fan", from: on("1 Mar") },
      { status: "returner", from: on("10 Mar") },
    ]);
  });

  test("theory 4.4: it gives the day since which today's status has held", () => {
    const base = anna(purchases("1 Mar"));
    expect(standingOf(base, on("31 Mar")).since).toBe(on("1 Mar"));
    expect(standingOf(base, on("20 Apr")).since).toBe(on("1 Apr"));
    expect(standingOf(base, on("28 Feb")).since).toBeNull();
  });

  test("theory 15 (4.4): a day is judged with the rows known by then: a later refund does not change earlier results", () => {
    const rows = [bought("1 Mar", 100, { order: "17" }), bought("5 Mar", -100, { order: "17" })];
    const base = anna(rows, { hasContact: true });
    expect(["2 Mar", "4 Mar", "5 Mar"].map((day) => statusOf(base, day))).toEqual([
      "newcomer",
      "newcomer",
      "lead",
    ]);
    expect(timeline(base, "10 Mar")).toEqual([
      { status: "lead", from: null },
      { status: "newcomer", from: on("1 Mar") },
      { status: "lead", from: on("5 Mar") },
    ]);
  });

  test("theory 15 (4.4): a fan who becomes a newcomer again by a refund was a fan until then", () => {
    const rows = [...purchases("1 Mar", "2 Mar"), bought("3 Mar", 100, { order: "17" })];
    const base = anna([...rows, bought("8 Mar", -100, { order: "17" })]);
    expect(timeline(base, "10 Mar").slice(1)).toEqual([
      { status: "newcomer", from: on("1 Mar") },
      { status: "fan", from: on("3 Mar") },
      { status: "newcomer", from: on("8 Mar") },
    ]);
  });

  test("theory 15 (4.4): a refund that leaves the cycle long over puts the client to sleep on its day", () => {
    const rows = [...purchases("1 Jan"), bought("1 Mar", 100, { order: "17" })];
    const base = anna([...rows, bought("8 Mar", -100, { order: "17" })]);
    expect(timeline(base, "10 Mar").pop()).toEqual({ status: "sleeping", from: on("8 Mar") });
  });

  test("theory 15 (4.4): the cycle of a day is that of the product last bought by then", () => {
    const rows = [bought("1 Mar", 100, { product: "milk" }), bought("5 Mar", 100, { product: "coat" })];
    const products = new Map([
      ["milk", productWith({ own: 2 })],
      ["coat", productWith({ own: 90 })],
    ]);
    expect(timeline(anna(rows, { cycle: null }, { products }), "30 Mar").slice(1)).toEqual([
      { status: "newcomer", from: on("1 Mar") },
      { status: "sleeping", from: on("4 Mar") },
      { status: "newcomer", from: on("5 Mar") },
    ]);
  });
});

describe("theory 4.5: each status has its reason", () => {
  test("theory 4.5: sleeping: 42 days since 1 Mar 2026, cycle 30, overdue 12", () => {
    expect(standingOf(anna(purchases("1 Mar")), on("12 Apr")).status.because).toEqual({
      code: "cycle over",
      lastPurchase: on("1 Mar"),
      elapsed: 42,
      cycleDays: 30,
      overdueDays: 12,
    });
  });

  test("theory 4.5: every other status names what it was decided from", () => {
    const because = (base: Base, day: string) => standingOf(base, on(day)).status.because;
    expect(because(anna([]), "1 Mar")).toEqual({ code: "no contact" });
    expect(because(anna([], { hasContact: true }), "1 Mar")).toEqual({ code: "contact" });
    expect(because(anna(purchases("1 Mar")), "2 Mar")).toEqual({
      code: "bought",
      purchases: 1,
      lastPurchase: on("1 Mar"),
      fanPurchases: 3,
    });
    expect(because(anna(purchases("1 Mar", "2 Mar", "3 Mar")), "3 Mar")).toEqual({
      code: "fan by purchases",
      purchases: 3,
      needed: 3,
    });
    expect(because(anna(purchases("1 Mar"), { leftOn: on("2 Mar") }), "5 Mar")).toEqual({
      code: "left",
      leftOn: on("2 Mar"),
      purchases: 1,
    });
  });
});
