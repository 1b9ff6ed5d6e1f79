import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentHoles } from "../../../src/domain/base/segment-holes";
import { standings } from "../../../src/domain/client/standing";
import type { Base } from "../../../src/domain/records/base";
import type { SegmentCondition, SegmentRule } from "../../../src/domain/records/segment-rule";
import { moneyOf } from "../../../src/domain/values/money";
import { baseOf, clientNamed, timelineOf } from "../../fixtures/base";
import { ledgerOf } from "../../fixtures/ledger";

const asOf = 46_100;

const someRow = fc.record({
  client: fc.integer({ min: 0, max: 3 }),
  day: fc.integer({ min: 45_900, max: 46_150 }),
  amount: fc.integer({ min: 0, max: 500 }).map(moneyOf),
  quantity: fc.constant(null),
  order: fc.constant(null),
  product: fc.constantFrom(null, "roof", "rope"),
  cost: fc.constant(null),
  deliveredOn: fc.constant(null),
});

const someCondition: fc.Arbitrary<SegmentCondition> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((value) => ({ subject: "purchases", operator: ">=", value }) as const),
  fc
    .integer({ min: 0, max: 900 })
    .map((value) => ({ subject: "spend", operator: "<", value: moneyOf(value) }) as const),
  fc.constantFrom("roof", "rope").map((value) => ({ subject: "product", operator: "=", value }) as const),
  fc.constantFrom("lead", "target").map((value) => ({ subject: "status", operator: "!=", value }) as const),
  fc
    .integer({ min: 45_900, max: 46_150 })
    .map((value) => ({ subject: "fact", fact: "lastPurchase", operator: "<=", value }) as const),
  fc
    .integer({ min: 0, max: 9 })
    .map((value) => ({ subject: "column", column: 5, reads: "number", operator: ">", value }) as const),
);

const someRule: fc.Arbitrary<SegmentRule> = fc.record({
  row: fc.integer({ min: 2, max: 99 }),
  segment: fc.constantFrom("a", "b", "c"),
  name: fc.constant("A"),
  text: fc.constant(""),
  onlyIf: fc.array(someCondition, { maxLength: 3 }),
  offer: fc.constantFrom("", "an offer"),
});

const someBase: fc.Arbitrary<Base> = fc
  .record({
    rows: fc.array(someRow, { maxLength: 20 }),
    rules: fc.array(someRule, { maxLength: 6 }),
    typed: fc.array(fc.constantFrom(null, null, "a", "own"), { minLength: 4, maxLength: 4 }),
    ages: fc.array(fc.constantFrom(null, 3, 6, 9), { minLength: 4, maxLength: 4 }),
    cycle: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ rows, rules, typed, ages, cycle }) =>
    baseOf({
      clients: typed.map((segment, place) =>
        clientNamed(`client ${place}`, { segment, hasContact: place % 2 === 0 }),
      ),
      ledger: ledgerOf(rows),
      segmentRules: rules,
      segmentCycles: new Map([["a", cycle]]),
      inColumn: (place) => ages[place]!,
    }),
  );

/** Each rule by itself, applied to a client as if no segment was typed. */
const isCaught = (base: Base, place: number, rule: SegmentRule) => {
  const clients = base.clients.map((client) => ({ ...client, segment: null }));
  return timelineOf({ ...base, clients, segmentRules: [rule] }, asOf, place).segment().value !== null;
};

describe("the segment", () => {
  test("that was typed is used, and no rule is applied", () => {
    fc.assert(
      fc.property(someBase, (base) => {
        base.clients.forEach(({ segment }, place) => {
          if (segment === null) return;
          expect(timelineOf(base, asOf, place).segment()).toEqual({
            value: segment,
            because: { code: "typed" },
          });
        });
      }),
    );
  });

  test("is else that of the first rule that holds by itself", () => {
    fc.assert(
      fc.property(someBase, (base) => {
        base.clients.forEach(({ segment }, place) => {
          if (segment !== null) return;
          const first = base.segmentRules.find((rule) => isCaught(base, place, rule));
          expect(timelineOf(base, asOf, place).segment().value).toBe(first?.segment ?? null);
        });
      }),
    );
  });

  test("of a rule answers as the same one typed: cycle, status and since", () => {
    fc.assert(
      fc.property(someBase, (base) => {
        const byRule = standings(base, asOf);
        const clients = base.clients.map((client, place) => ({
          ...client,
          segment: byRule(place).segment.value,
        }));
        const byHand = standings({ ...base, clients }, asOf);
        clients.forEach((_, place) => {
          const { segment: given, timeline: _given, ...standing } = byRule(place);
          const { segment: typed, timeline: _typed, ...same } = byHand(place);
          expect(typed.value).toBe(given.value);
          expect(standing).toEqual(same);
        });
      }),
    );
  });

  test("does not change with the cycle it gives", () => {
    fc.assert(
      fc.property(someBase, fc.integer({ min: 1, max: 400 }), (base, days) => {
        const other = { ...base, segmentCycles: new Map([["a", days] as const, ["b", days] as const]) };
        base.clients.forEach((_, place) => {
          expect(timelineOf(other, asOf, place).segment()).toEqual(timelineOf(base, asOf, place).segment());
        });
      }),
    );
  });
});

test("a client has no segment exactly when it is listed among the holes, and a rule that gave one never is", () => {
  fc.assert(
    fc.property(someBase, (base) => {
      const holes = segmentHoles(base, () => false, asOf);
      const verdicts = base.clients.map((_, place) => timelineOf(base, asOf, place).segment());
      expect(holes.clients).toEqual(verdicts.flatMap(({ value }, place) => (value === null ? place : [])));
      for (const { because } of verdicts)
        if (because.code === "rule") expect(holes.rules).not.toContain(because.rule);
    }),
  );
});
