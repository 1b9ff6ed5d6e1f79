import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractStanding } from "../../../src/domain/offers/contract";
import { nextCharge } from "../../../src/domain/offers/subscription";
import type { ContractRow } from "../../../src/domain/records/contract";
import { defaultSettings } from "../../../src/domain/records/settings";
import type { SubscriptionRow } from "../../../src/domain/records/subscription";
import { calendarOf, plusMonths } from "../../../src/domain/values/day";

const someDay = fc.integer({ min: 40_000, max: 60_000 });

describe("the charges of a subscription", () => {
  const someSubscription: fc.Arbitrary<SubscriptionRow> = fc.record({
    startsOn: someDay,
    everyMonths: fc.integer({ min: 1, max: 24 }),
    fee: fc.constant(100),
    endsOn: fc.constant(null),
    endedOn: fc.constant(null),
    endedBecause: fc.constant(null),
    separatePrice: fc.constant(null),
    cost: fc.constant(null),
  });

  test("fall on the day of the month of the start, or on the last day of a shorter month: they never drift", () => {
    fc.assert(
      fc.property(someSubscription, someDay, (row, asOf) => {
        const charge = nextCharge(row, asOf)!;
        const [start, found] = [calendarOf(row.startsOn), calendarOf(charge)];
        const isLastOfMonth = calendarOf(charge + 1).date === 1;
        expect(found.date === start.date || (found.date < start.date && isLastOfMonth)).toBe(true);
        const months = (found.year - start.year) * 12 + found.month - start.month;
        expect(months % row.everyMonths).toBe(0);
      }),
    );
  });

  test("are the first of all that were ever agreed, on or after the day", () => {
    fc.assert(
      fc.property(someSubscription, someDay, (row, asOf) => {
        let charge = row.startsOn;
        for (let count = 1; charge < asOf; count++)
          charge = plusMonths(row.startsOn, count * row.everyMonths);
        expect(nextCharge(row, asOf)).toBe(charge);
      }),
    );
  });

  test("never come on or after an end", () => {
    fc.assert(
      fc.property(someSubscription, someDay, someDay, fc.boolean(), (row, end, asOf, isTerm) => {
        const charge = nextCharge({ ...row, [isTerm ? "endsOn" : "endedOn"]: end }, asOf);
        if (charge !== null) expect(charge).toBeLessThan(end);
        else expect(nextCharge(row, asOf)).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});

describe("a contract for volume", () => {
  const someContract: fc.Arbitrary<ContractRow> = fc
    .record({
      product: fc.constant(null),
      startsOn: someDay,
      days: fc.integer({ min: 0, max: 2000 }),
      agreed: fc.record({
        unit: fc.constantFrom("money", "pieces"),
        hundredths: fc.integer({ min: 1, max: 1e9 }),
      }),
      equipment: fc.integer({ min: 0, max: 1e8 }),
      cancelled: fc.option(fc.integer({ min: -10, max: 2100 })),
    })
    .map(({ days, cancelled, ...more }) => ({
      ...more,
      endsOn: more.startsOn + days,
      cancelledOn: cancelled === null ? null : more.startsOn + cancelled,
    }));
  const someBought = fc.integer({ min: -1000, max: 2e9 });

  test("expects more by every day, nothing before its first and everything by its last", () => {
    fc.assert(
      fc.property(someContract, fc.integer({ min: -5, max: 2100 }), (row, offset) => {
        const contract = { ...row, cancelledOn: null };
        const dueOn = (day: number) => contractStanding(contract, 0, defaultSettings, day).dueByNow;
        const day = contract.startsOn + offset;
        expect(dueOn(day + 1)).toBeGreaterThanOrEqual(dueOn(day));
        expect([dueOn(contract.startsOn - 1), dueOn(contract.endsOn)]).toEqual([
          0,
          contract.agreed.hundredths,
        ]);
      }),
    );
  });

  test("never has a negative shortfall, and never a debt below 0 or above the equipment", () => {
    fc.assert(
      fc.property(
        someContract,
        someBought,
        fc.boolean(),
        fc.integer({ min: -5, max: 2100 }),
        (row, bought, proRata, on) => {
          const settings = { ...defaultSettings, equipmentProRata: proRata };
          const { shortfall, compensation, state } = contractStanding(
            row,
            bought,
            settings,
            row.startsOn + on,
          );
          expect(shortfall ?? 0).toBeGreaterThanOrEqual(0);
          expect(compensation).toBeGreaterThanOrEqual(0);
          expect(compensation).toBeLessThanOrEqual(row.equipment!);
          if (state !== "cancelled") expect(compensation).toBe(0);
        },
      ),
    );
  });

  test("bought exactly on plan has no shortfall ahead", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 500 }),
        (days, aDay, passed) => {
          const contract: ContractRow = {
            product: null,
            startsOn: 46_000,
            endsOn: 46_000 + days - 1,
            agreed: { unit: "pieces", hundredths: days * aDay },
            equipment: null,
            cancelledOn: null,
          };
          const gone = Math.min(days, passed);
          const standing = contractStanding(contract, gone * aDay, defaultSettings, 46_000 + gone - 1);
          expect([standing.dueByNow, standing.shortfall]).toEqual([gone * aDay, 0]);
        },
      ),
    );
  });
});
