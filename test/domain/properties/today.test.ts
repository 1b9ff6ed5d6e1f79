import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Base } from "../../../src/domain/base";
import { todayVerdict } from "../../../src/domain/today";
import { comesNext } from "../../../src/domain/today-next";
import { todayRanks } from "../../../src/domain/today-rank";
import { standingOf } from "../../fixtures/base";
import {
  baseOfCase,
  baseOfMapCase,
  HORIZON,
  LAST_DAY,
  someAsOf,
  someCase,
  someDay,
  someMapCase,
} from "../../fixtures/random-case";
import { touchOn } from "../../fixtures/touch";

const someTouch = fc
  .record({
    day: someDay,
    content: fc.constantFrom("news", "offer", "care"),
    channel: fc.constantFrom("call", "visit"),
    rating: fc.constantFrom(null, null, 1, 2, 5),
  })
  .map(({ day, ...more }) => touchOn(day, more));

const somePromise = fc.record({
  due: someAsOf,
  what: fc.constant("call"),
  madeOn: fc.option(someDay),
  doneOn: fc.option(someDay),
});

/** Touches and promises of the first client, laid over a random base. */
const someWork = fc.record({
  touches: fc.array(someTouch, { maxLength: 4 }),
  promises: fc.array(somePromise, { maxLength: 2 }),
});

function withWork(
  base: Base,
  { touches, promises }: typeof someWork extends fc.Arbitrary<infer Work> ? Work : never,
) {
  return { ...base, touches: new Map([[0, touches]]), promises: new Map([[0, promises]]) };
}

const verdictOn = (base: Base, asOf: number) => todayVerdict(base, 0, standingOf(base, asOf), asOf);

describe("today's verdict", () => {
  test("is one of the ranks or nothing, and every number in it is a number", () => {
    fc.assert(
      fc.property(someMapCase, someWork, someAsOf, (one, work, asOf) => {
        const verdict = verdictOn(withWork(baseOfMapCase(one), work), asOf);
        if (verdict === null) return;
        expect(todayRanks).toContain(verdict.because.code);
        JSON.stringify(verdict, (_, value) => {
          if (typeof value === "number") expect(value).toSatisfy(Number.isFinite);
          return value;
        });
        if (verdict.value.until !== null) expect(verdict.value.until).toBeGreaterThanOrEqual(asOf);
      }),
      { numRuns: 2000 },
    );
  });

  test("is nothing for a client who refuses contact", () => {
    fc.assert(
      fc.property(someMapCase, someWork, someAsOf, (one, work, asOf) => {
        const base = withWork(baseOfMapCase(one), work);
        const clients = base.clients.map((client) => ({ ...client, refusesContact: true }));
        expect(verdictOn({ ...base, clients }, asOf)).toBeNull();
      }),
    );
  });

  test("does not know what comes later", () => {
    fc.assert(
      fc.property(someMapCase, someWork, someAsOf, (one, work, asOf) => {
        const base = withWork(baseOfMapCase(one), work);
        const touches = new Map([[0, work.touches.filter(({ day }) => day <= asOf)]]);
        expect(verdictOn({ ...base, touches }, asOf)).toEqual(verdictOn(base, asOf));
      }),
    );
  });
});

test("a client who is not on the list does not come onto it before the day that is named", () => {
  fc.assert(
    fc.property(someCase, someWork, fc.integer({ min: LAST_DAY, max: HORIZON }), (one, work, asOf) => {
      const base = withWork(baseOfCase(one), work);
      if (verdictOn(base, asOf) !== null) return;
      const next = comesNext(base, 0, standingOf(base, asOf), asOf) ?? asOf + 60;
      for (let day = asOf + 1; day < next; day++) expect(verdictOn(base, day)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
