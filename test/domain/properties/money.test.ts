import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, divideMoney, moneyOf } from "../../../src/domain/values/money";

/** A hundred billion with its kopecks. */
const someMoney = fc.integer({ min: -1e13, max: 1e13 }).map((money) => money + 0);

test("moneyOf(amountOf(money)) is the same money", () => {
  fc.assert(
    fc.property(someMoney, (money) => {
      expect(moneyOf(amountOf(money)) + 0).toBe(money);
    }),
    { numRuns: 5000 },
  );
});

test("moneyOf rounds a third decimal half away from zero, as a person reads the amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 }), (money, third) => {
      const amount = Number(`${Math.floor(money / 100)}.${String(money % 100).padStart(2, "0")}${third}`);
      const rounded = money + (third >= 5 ? 1 : 0);
      expect(moneyOf(amount)).toBe(rounded);
      expect(moneyOf(-amount) + 0).toBe(-rounded + 0);
    }),
    { numRuns: 20000 },
  );
});

test("money adds up without drift, however many rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (rows) => {
      const sum = rows.map((money) => moneyOf(money / 100)).reduce((a, b) => a + b, 0);
      expect(sum).toBe(rows.reduce((a, b) => a + b, 0));
    }),
  );
});

test("divideMoney is never further than half a unit from the exact share, and away from zero on the half", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), (money, by) => {
      const twiceTheRest = 2 * (Math.abs(divideMoney(money, by)) * by - Math.abs(money));
      expect(twiceTheRest).toBeGreaterThan(-by);
      expect(twiceTheRest).toBeLessThanOrEqual(by);
      expect(divideMoney(money, by) * money).toBeGreaterThanOrEqual(0);
    }),
  );
});
