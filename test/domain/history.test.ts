import { expect, test } from "vitest";
import { firstPurchases, historyOf, lastPurchase } from "../../src/domain/history/history";
import { removedOrders } from "../../src/domain/history/removed-orders";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf, rowsOfFirst } from "../fixtures/ledger";

const asOf = on("30 Apr");

const removedIn = (rows: readonly LedgerRow[], until = asOf) => {
  const ledger = ledgerOf(rows);
  return removedOrders(ledger, rowsOfFirst(ledger, asOf), until);
};

test("removedOrders is null where no refund names an order", () => {
  expect(removedIn([bought("1 Mar", 100, { order: "17" }), bought("2 Mar", -100)])).toBeNull();
  expect(removedIn([bought("1 Mar", 0, { order: "17" })])).toBeNull();
});

test("removedOrders adds up each order by itself", () => {
  const rows = [
    bought("1 Mar", 100, { order: "17" }),
    bought("1 Mar", 50, { order: "18" }),
    bought("2 Mar", -60, { order: "17" }),
    bought("3 Mar", -50, { order: "18" }),
    bought("4 Mar", -40, { order: "17" }),
  ];
  expect(removedIn(rows)).toEqual(new Set(["17", "18"]));
  expect(removedIn(rows, on("3 Mar"))).toEqual(new Set(["18"]));
  expect(removedIn(rows, on("2 Mar"))).toEqual(new Set());
});

test("a quantity that one row of a purchase leaves blank is that of the others; if all do, it is unknown", () => {
  const rows = [
    bought("1 Mar", 1),
    bought("1 Mar", 1, { quantity: 2 }),
    bought("1 Mar", 1),
    bought("2 Mar", 1),
    bought("2 Mar", 1),
    bought("3 Mar", 1, { quantity: 0 }),
  ];
  const ledger = ledgerOf(rows);
  expect(historyOf(ledger, rowsOfFirst(ledger, asOf), null, asOf).quantities).toEqual([2, Number.NaN, 0]);
});

test("firstPurchases cuts a history, lastPurchase is its last day", () => {
  const noHistory = { days: [], amounts: [], quantities: [] };
  const history = { days: [1, 5, 9], amounts: [10, 20, 30], quantities: [1, 2, 3] };
  expect(firstPurchases(history, 2)).toEqual({ days: [1, 5], amounts: [10, 20], quantities: [1, 2] });
  expect(firstPurchases(history, 9)).toEqual(history);
  expect(firstPurchases(history, 0)).toEqual(noHistory);
  expect([lastPurchase(history), lastPurchase(noHistory)]).toEqual([9, null]);
});
