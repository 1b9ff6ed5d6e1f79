import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsByClient } from "../../../src/domain/records/ledger";
import { nthFree } from "../../../src/domain/tiers/nth-free";
import { tierHeldSince } from "../../../src/domain/tiers/perks";
import { sumReward } from "../../../src/domain/tiers/sum-reward";
import { timelineOf } from "../../fixtures/base";
import { baseOfCase, type Case, FIRST_DAY, someAsOf, someCase } from "../../fixtures/random-case";
import { oracleHeldSince, oracleSumReward, oracleUnits } from "../../oracle/oracle";

function annaOf(one: Case, asOf: number) {
  const { ledger, clients, ...base } = baseOfCase(one);
  const rows = rowsByClient(ledger, clients.length, asOf)(0);
  return { ledger, rows, purchaseHistory: timelineOf({ ledger, clients, ...base }, asOf).purchaseHistory };
}

describe("the N-th free unit", () => {
  test("agrees with the oracle: earned and taken are all that was paid for, and progress is the rest", () => {
    fc.assert(
      fc.property(someCase, someAsOf, fc.integer({ min: 1, max: 5 }), (one, asOf, paidUnits) => {
        const { ledger, rows, purchaseHistory } = annaOf(one, asOf);
        const { paid, free } = oracleUnits(one.rows, "anna", "roof", asOf);
        const standing = nthFree(ledger, rows, purchaseHistory, { product: "roof", paidUnits }, asOf);
        expect(standing.paid * 10).toBeCloseTo(paid, 6);
        expect(standing.taken * 10).toBeCloseTo(free, 6);
        expect((standing.earned + standing.taken) * paidUnits + standing.progress).toBeCloseTo(
          standing.paid,
          6,
        );
        expect(Number.isInteger(Math.round((standing.earned + standing.taken) * 1e6) / 1e6)).toBe(true);
        expect(standing.progress >= 0 && standing.progress < paidUnits).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the reward for a sum", () => {
  test("agrees with the oracle on any day", () => {
    fc.assert(
      fc.property(someCase, someAsOf, fc.constantFrom(1, 50, 150, 221, 400), (one, asOf, sum) => {
        const { ledger, rows, purchaseHistory } = annaOf(one, asOf);
        const { earnedOn, validUntil, progress } = sumReward(ledger, rows, purchaseHistory, sum, asOf);
        expect({ earnedOn, validUntil, progress }).toEqual(oracleSumReward(one.rows, "anna", sum, asOf));
      }),
      { numRuns: 3000 },
    );
  });

  test("never pays twice: the rewards of the parts are never more than was paid", () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(1, 50, 150, 221), (one, sum) => {
        const paid = one.rows.filter(({ client, amount }) => client === "anna" && amount > 0);
        const withoutRefunds = { ...one, rows: paid };
        const days = [...new Set(paid.map(({ day }) => day))];
        const rewards = days.filter((day) => {
          const { ledger, rows, purchaseHistory } = annaOf(withoutRefunds, day);
          return sumReward(ledger, rows, purchaseHistory, sum, day).earnedOn === day;
        });
        expect(rewards.length * sum).toBeLessThanOrEqual(
          paid.reduce((total, { amount }) => total + amount, 0),
        );
      }),
    );
  });
});

describe("since when a tier is held", () => {
  test("agrees with the oracle, which goes back day by day", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const { purchaseHistory } = annaOf(one, asOf);
        expect(tierHeldSince(purchaseHistory, one.tiers, asOf)).toBe(
          oracleHeldSince(one.rows, "anna", one.tiers, FIRST_DAY, asOf),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
