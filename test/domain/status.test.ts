import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/records/settings";
import { statuses } from "../../src/domain/records/status";
import { clientStatus, type StatusFacts } from "../../src/domain/status/status";

const someDay = fc.integer({ min: 0, max: 40 });

const someFacts: fc.Arbitrary<StatusFacts> = fc
  .record({
    purchases: fc.integer({ min: 0, max: 5 }),
    lastPurchase: someDay,
    growthSigns: fc.integer({ min: 0, max: 3 }),
    cycleDays: fc.option(fc.integer({ min: 1, max: 20 })),
    leftOn: fc.option(someDay),
    isWanted: fc.boolean(),
    hasContact: fc.boolean(),
  })
  .map((facts) => ({ ...facts, lastPurchase: facts.purchases === 0 ? null : facts.lastPurchase }));

test("clientStatus is the first status of the list whose own words hold", () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 40, max: 60 }), (facts, asOf) => {
      const { purchases, lastPurchase, cycleDays, leftOn } = facts;
      const hasBought = purchases > 0;
      const words = {
        returner: hasBought && leftOn !== null && leftOn <= asOf && facts.isWanted && lastPurchase! < leftOn,
        sleeping: hasBought && cycleDays !== null && asOf - lastPurchase! > cycleDays,
        fan: hasBought && (purchases >= 3 || facts.growthSigns >= 2),
        newcomer: hasBought,
        lead: facts.hasContact,
        target: true,
      };
      const first = statuses.find((status) => words[status]);
      expect(clientStatus(facts, defaultSettings, asOf).value).toBe(first);
    }),
    { numRuns: 3000 },
  );
});
