import { describe, expect, test } from "vitest";
import { countThrough, lastPurchaseRows, purchaseHistoryOf } from "../../src/domain/history/purchase-history";
import type { Day } from "../../src/domain/values/day";
import { historyOn } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf, rowsOfFirst } from "../fixtures/ledger";

const purchaseHistory = (rows: readonly LedgerRow[], asOf: Day = on("30 Apr")) => {
  const ledger = ledgerOf(rows);
  return purchaseHistoryOf(ledger, rowsOfFirst(ledger, asOf), asOf);
};

describe("countThrough", () => {
  test("counts the ascending days up to and including a day", () => {
    const counts = [9, 10, 11, 20, 30, 31].map((day) => countThrough([10, 20, 30], day));
    expect(counts).toEqual([0, 1, 1, 2, 3, 3]);
    expect(countThrough([], 5)).toBe(0);
  });
});

describe("a chronicle", () => {
  test("of a client without rows knows no purchases, no days and no spend", () => {
    const empty = purchaseHistory([]);
    expect([empty.days, empty.rowDays(), empty.spendBetween(-1, on("30 Apr"))]).toEqual([[], [], 0]);
    expect(empty.purchasesOn(on("1 Mar")).count).toBe(0);
  });

  test("gives spend over (after, through], refunds on their own days", () => {
    const { spendBetween } = purchaseHistory([
      bought("1 Mar", 100),
      bought("5 Mar", -30),
      bought("9 Mar", 20),
    ]);
    expect(spendBetween(on("1 Mar"), on("9 Mar"))).toBe(-1000);
    expect(spendBetween(on("28 Feb"), on("1 Mar"))).toBe(10000);
    expect(spendBetween(on("9 Mar"), on("30 Apr"))).toBe(0);
  });

  test("counts an order that was refunded and bought again on each of the three days", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17" }),
      bought("5 Mar", -100, { order: "17" }),
      bought("9 Mar", 40, { order: "17" }),
    ];
    const known = (day: string) => historyOn(purchaseHistory(rows), on(day)).days;
    expect(known("4 Mar")).toEqual([on("1 Mar")]);
    expect(known("8 Mar")).toEqual([]);
    expect(known("9 Mar")).toEqual([on("1 Mar"), on("9 Mar")]);
  });

  test("an order refunded before it was bought never counted", () => {
    const rows = [bought("1 Mar", -100, { order: "17" }), bought("5 Mar", 100, { order: "17" })];
    expect(
      ["1 Mar", "4 Mar", "5 Mar"].map((day) => purchaseHistory(rows).purchasesOn(on(day)).count),
    ).toEqual([0, 0, 0]);
  });

  test("an order refunded and paid again on one day is as it was", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17" }),
      bought("5 Mar", -100, { order: "17" }),
      bought("5 Mar", 100, { order: "17" }),
    ];
    expect(historyOn(purchaseHistory(rows), on("6 Mar")).days).toEqual([on("1 Mar"), on("5 Mar")]);
    expect(historyOn(purchaseHistory(rows), on("4 Mar")).days).toEqual([on("1 Mar")]);
  });
});

test("lastPurchaseRows are the rows of the last known purchase that count", () => {
  const rows = [
    bought("1 Mar", 100),
    bought("5 Mar", 50),
    bought("5 Mar", -5),
    bought("5 Mar", 60, { order: "17" }),
    bought("7 Mar", -60, { order: "17" }),
  ];
  const ledger = ledgerOf(rows);
  const ofClient = rowsOfFirst(ledger, on("30 Apr"));
  const lastOn = (day: string) =>
    lastPurchaseRows(ledger, ofClient, purchaseHistory(rows).purchasesOn(on(day))).sort((a, b) => a - b);
  expect([lastOn("28 Feb"), lastOn("4 Mar"), lastOn("6 Mar"), lastOn("7 Mar")]).toEqual([
    [],
    [0],
    [1, 3],
    [1],
  ]);
});
