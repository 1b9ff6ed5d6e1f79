import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tier } from "../../../src/domain/records/tier";
import { clientTier, tierGap, tierKeptUntil, tierOn, turnoverOn } from "../../../src/domain/tiers/tier";
import { timelineOf } from "../../fixtures/base";
import { baseOfCase, HORIZON, someAsOf, someCase, someTier } from "../../fixtures/random-case";
import { oracleTier } from "../../oracle/oracle";

describe("the tier agrees with the oracle", () => {
  test("held, with windows and keep days, on any day", () => {
    fc.assert(
      fc.property(someCase, someAsOf, fc.boolean(), (one, asOf, fromTheEnd) => {
        const { purchaseHistory } = timelineOf(baseOfCase(one), fromTheEnd ? HORIZON : asOf);
        const expected = oracleTier(one.rows, "anna", one.tiers, asOf);
        expect(tierOn(purchaseHistory, one.tiers, asOf).tier?.name ?? null).toBe(expected.tier);
      }),
      { numRuns: 4000 },
    );
  });

  test("kept until", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const { purchaseHistory } = timelineOf(baseOfCase(one), asOf);
        const { tier, earnedOn } = tierOn(purchaseHistory, one.tiers, asOf);
        if (tier === null) return;
        const expected = oracleTier(one.rows, "anna", one.tiers, asOf);
        expect(tierKeptUntil(purchaseHistory, tier, earnedOn!, asOf)).toBe(expected.keptUntil);
      }),
      { numRuns: 4000 },
    );
  });

  test("gaps to the next", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const { purchaseHistory } = timelineOf(baseOfCase(one), asOf);
        const { tier } = tierOn(purchaseHistory, one.tiers, asOf);
        const gap = tierGap(tier, one.tiers, (next) => turnoverOn(purchaseHistory, next, asOf));
        const expected = oracleTier(one.rows, "anna", one.tiers, asOf);
        expect({ ...gap, next: gap.next?.name ?? null }).toEqual({
          next: expected.nextTier,
          missingSpend: expected.missingSpend,
          missingPurchases: expected.missingPurchases,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("clientTier", () => {
  const tiersInOrder = fc
    .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 })
    .map((thresholds) => thresholds.sort((a, b) => a - b))
    .chain((thresholds) =>
      fc.tuple(...thresholds.map((minSpend) => someTier.map((tier) => ({ ...tier, minSpend })))),
    )
    .map((tiers) => tiers.map((tier, i): Tier => ({ ...tier, name: String(i), minPurchases: null })));

  test("never falls when spend grows", () => {
    fc.assert(
      fc.property(
        tiersInOrder,
        fc.integer({ min: -50, max: 350 }),
        fc.integer({ min: 0, max: 100 }),
        (tiers, spend, more) => {
          const rank = (money: number) => {
            const tier = clientTier({ spend: money, purchases: 1 }, tiers);
            return tier === null ? -1 : tiers.indexOf(tier);
          };
          expect(rank(spend + more)).toBeGreaterThanOrEqual(rank(spend));
        },
      ),
    );
  });

  test("is the last row whose thresholds are met, and the gap to the next is what is missing", () => {
    fc.assert(
      fc.property(tiersInOrder, fc.integer({ min: -50, max: 350 }), (tiers, spend) => {
        const held = clientTier({ spend, purchases: 1 }, tiers);
        expect(held).toBe(tiers.filter(({ minSpend }) => minSpend! <= Math.max(0, spend)).pop() ?? null);
        const { next, missingSpend } = tierGap(held, tiers, () => ({ spend, purchases: 1 }));
        if (next !== null) {
          expect(clientTier({ spend: Math.max(0, spend) + missingSpend!, purchases: 1 }, [next])).toBe(next);
          expect(missingSpend).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
