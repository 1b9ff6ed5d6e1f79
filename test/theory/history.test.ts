import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/records/settings";
import { growthSigns } from "../../src/domain/status/growth-signs";
import { divideMoney } from "../../src/domain/values/money";
import { baseOf, clientNamed, historyOn, standingOf, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";

const facts = (rows: readonly LedgerRow[], asOf = on("30 Apr")) => {
  const { purchases, lastPurchase, spend } = standingOf(baseOf({ rows }), asOf);
  return { purchases, lastPurchase, spend };
};

const historyAt = (rows: readonly LedgerRow[], asOf = on("30 Apr")) =>
  historyOn(timelineOf(baseOf({ rows }), asOf).purchaseHistory, asOf);

describe("theory 2: the worked cases of client A", () => {
  test("theory 2.1: two rows of one day are one purchase; the amounts add up", () => {
    const rows = [bought("1 Mar", 100), bought("1 Mar", 50), bought("5 Apr", 200)];
    expect(facts(rows)).toEqual({ purchases: 2, lastPurchase: on("5 Apr"), spend: 35000 });
  });

  test("theory 2.3: a refund of the whole order removes the order from the count", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17" }),
      bought("3 Mar", -100, { order: "17" }),
      bought("5 Apr", 200),
    ];
    expect(facts(rows)).toEqual({ purchases: 1, lastPurchase: on("5 Apr"), spend: 20000 });
  });

  test("theory 2.3: a refund without an order number lowers spend and leaves the purchase", () => {
    const rows = [bought("1 Mar", 100), bought("3 Mar", -30)];
    expect(facts(rows)).toEqual({ purchases: 1, lastPurchase: on("1 Mar"), spend: 7000 });
  });

  test("theory 2.3: a refund alone is no purchase and leaves a negative spend", () => {
    expect(facts([bought("3 Mar", -30)])).toEqual({ purchases: 0, lastPurchase: null, spend: -3000 });
  });
});

describe("theory 2.1–2.5: a client's history", () => {
  test("theory 2.1: amounts and quantities of one day add up, wherever the rows are on the sheet", () => {
    const rows = [
      bought("1 Mar", 100, { quantity: 2 }),
      bought("5 Apr", 200, { quantity: 1 }),
      bought("1 Mar", 50, { quantity: 3 }),
    ];
    expect(historyAt(rows)).toEqual({
      days: [on("1 Mar"), on("5 Apr")],
      amounts: [15000, 20000],
      quantities: [5, 1],
    });
  });

  test("theory 2.2: a row dated after the day of the answer does not exist yet; on that day it does", () => {
    const rows = [bought("1 Mar", 100), bought("5 Apr", 200)];
    expect(facts(rows, on("4 Apr"))).toEqual({ purchases: 1, lastPurchase: on("1 Mar"), spend: 10000 });
    expect(facts(rows, on("5 Apr"))).toEqual({ purchases: 2, lastPurchase: on("5 Apr"), spend: 30000 });
  });

  test("theory 2.3: a refund lowers spend on its own day, not before", () => {
    const rows = [bought("1 Mar", 100), bought("3 Mar", -30)];
    expect(facts(rows, on("2 Mar")).spend).toBe(10000);
    expect(facts(rows, on("3 Mar")).spend).toBe(7000);
  });

  test("theory 2.3: an order refunded in part still counts; refunded to 0 or below it does not", () => {
    const refunded = (amount: number) =>
      facts([bought("1 Mar", 100, { order: "17" }), bought("3 Mar", amount, { order: "17" })]).purchases;
    expect(refunded(-99.99)).toBe(1);
    expect(refunded(-100)).toBe(0);
    expect(refunded(-120)).toBe(0);
  });

  test("theory 2.3: an order of 0 without a refund is not removed", () => {
    expect(facts([bought("1 Mar", 0, { order: "17" })]).purchases).toBe(1);
  });

  test("theory 2.4: a free purchase is a purchase", () => {
    expect(facts([bought("1 Mar", 0)])).toEqual({ purchases: 1, lastPurchase: on("1 Mar"), spend: 0 });
  });

  test("theory 15 (2.3): an order's total is per client", () => {
    const rows = [bought("1 Mar", 100, { order: "17" }), bought("3 Mar", -100, { order: "17", client: 1 })];
    const base = baseOf({ rows, clients: [clientNamed("anna"), clientNamed("boris")] });
    expect(standingOf(base, on("5 Mar")).purchases).toBe(1);
  });

  test("theory 15 (2.3): an order's total is over its rows up to the day of the answer", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17" }),
      bought("3 Mar", -100, { order: "17" }),
      bought("7 Mar", 40, { order: "17" }),
    ];
    const purchasesOn = (day: string) => facts(rows, on(day)).purchases;
    expect(["2 Mar", "3 Mar", "6 Mar", "7 Mar"].map(purchasesOn)).toEqual([1, 0, 0, 2]);
  });

  test("theory 15 (2.3): only the order with that number is removed, the visit of the day stays with its other rows", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17", quantity: 1 }),
      bought("1 Mar", 60, { order: "18", quantity: 5 }),
      bought("3 Mar", -100, { order: "17" }),
    ];
    expect(historyAt(rows)).toEqual({ days: [on("1 Mar")], amounts: [6000], quantities: [5] });
  });

  test("theory 15 (2.3): a refund does not lower the amount and quantity of the purchase", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17", quantity: 2 }),
      bought("1 Mar", -30, { order: "17", quantity: 1 }),
    ];
    expect(historyAt(rows)).toEqual({ days: [on("1 Mar")], amounts: [10000], quantities: [2] });
  });

  test("theory 15 (2.3): a removed order keeps its spend on its own days", () => {
    const rows = [bought("1 Mar", 100, { order: "17" }), bought("3 Mar", -100, { order: "17" })];
    const { purchaseHistory } = timelineOf(baseOf({ rows }), on("5 Mar"));
    expect(purchaseHistory.spendBetween(on("28 Feb"), on("1 Mar"))).toBe(10000);
    expect(purchaseHistory.spendBetween(on("1 Mar"), on("5 Mar"))).toBe(-10000);
  });

  test("theory 15 (2.3): purchases without any quantity are left out of *more*", () => {
    const quantities = [1, null, null, 2];
    const rows = quantities.map((quantity, i) => bought(`${i + 1} Mar`, 100, { quantity }));
    expect(growthSigns(historyAt(rows), defaultSettings).more).toBe(true);
  });

  test("theory 15 (2.3): *more* is unknown when a half has no quantity at all", () => {
    const quantities = [null, null, 1, 2];
    const rows = quantities.map((quantity, i) => bought(`${i + 1} Mar`, 100, { quantity }));
    expect(growthSigns(historyAt(rows), defaultSettings).more).toBeNull();
  });

  test("theory 2.5, 15: an average check is spend / purchases, rounded half away from zero", () => {
    expect(divideMoney(35000, 2)).toBe(17500);
    expect(divideMoney(101, 2)).toBe(51);
    expect(divideMoney(-101, 2)).toBe(-51);
    expect(divideMoney(100, 3)).toBe(33);
  });
});
