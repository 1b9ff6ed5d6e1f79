import { expect, test } from "vitest";
import { noProfit, rowProfit, withRow } from "../../src/domain/history/profit";
import { bought, ledgerOf } from "../fixtures/ledger";

const ledger = ledgerOf([
  bought("1 Mar", 100, { cost: 6000 }),
  bought("2 Mar", 100),
  bought("3 Mar", -30),
  bought("4 Mar", -30, { cost: -2000 }),
]);

test("a sale earns what was paid less its cost, and an unknown profit without a cost", () => {
  expect(rowProfit(ledger, 0)).toBe(4000);
  expect(rowProfit(ledger, 1)).toBeNull();
});

test("money given back is lost in full, unless the goods came back", () => {
  expect(rowProfit(ledger, 2)).toBe(-3000);
  expect(rowProfit(ledger, 3)).toBe(-1000);
});

test("rows without a cost are counted separately from the profit of the others", () => {
  const rows = [0, 1, 2].map((row) => rowProfit(ledger, row));
  expect(rows.reduce(withRow, noProfit)).toEqual({ profit: 1000, withoutCost: 1 });
  expect(withRow(noProfit, null)).toEqual({ profit: null, withoutCost: 1 });
});
