import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Base } from "../../../src/domain/records/base";
import type { Claim } from "../../../src/domain/records/claim";
import { defaultSettings } from "../../../src/domain/records/settings";
import type { TodayBase } from "../../../src/domain/records/today-base";
import { isNotToContact, todayVerdict } from "../../../src/domain/today/today";
import { comesNext } from "../../../src/domain/today/today-next";
import { todayRanks } from "../../../src/domain/today/today-rank";
import { standingOf } from "../../fixtures/base";
import { on } from "../../fixtures/days";
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
import { mapOf, progress, stepNumber } from "../../fixtures/roadmap";
import { annaWith } from "../../fixtures/today";
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

const someContract = fc
  .record({
    startsOn: someDay,
    days: fc.integer({ min: 0, max: 200 }),
    agreed: fc.record({
      unit: fc.constantFrom("money" as const, "pieces" as const),
      hundredths: fc.integer({ min: 1, max: 100_000 }),
    }),
    product: fc.constantFrom(null, "roof"),
    cancelledOn: fc.option(someAsOf),
  })
  .map(({ startsOn, days, ...more }) => ({
    ...{ startsOn, endsOn: startsOn + days, contract: "5", equipment: null },
    ...more,
  }));

const someClaim = fc
  .record({ madeOn: someAsOf, days: fc.option(fc.integer({ min: 0, max: 60 })) })
  .map(({ madeOn, days }) => ({
    madeOn,
    settledOn: days === null ? null : madeOn + days,
    ...{ what: "late", owner: "", result: "" },
  }));

/** Touches, promises, claims and contracts of the first client, added to a random base. */
const someWork = fc.record({
  touches: fc.array(someTouch, { maxLength: 4 }),
  promises: fc.array(somePromise, { maxLength: 2 }),
  claims: fc.array(someClaim, { maxLength: 2 }),
  contracts: fc.array(someContract, { maxLength: 2 }),
});

function withWork(
  base: Base,
  { touches, promises, claims, contracts }: typeof someWork extends fc.Arbitrary<infer Work> ? Work : never,
): TodayBase {
  const ofFirst = <Row>(rows: readonly Row[]) => new Map([[0, rows]]);
  return {
    ...base,
    touches: ofFirst(touches),
    promises: ofFirst(promises),
    claims: ofFirst(claims),
    contracts: ofFirst(contracts),
  };
}

/** Claims as they were on a day. */
const snapshotOn = (claims: readonly Claim[], asOf: number) =>
  claims
    .filter(({ madeOn }) => madeOn <= asOf)
    .map((claim) =>
      claim.settledOn !== null && claim.settledOn > asOf ? { ...claim, settledOn: null } : claim,
    );

const verdictOn = (base: TodayBase, asOf: number) => todayVerdict(base, 0, standingOf(base, asOf), asOf);

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

  test("is an alarm while a claim is open and the client has not been touched today, whatever else is due", () => {
    fc.assert(
      fc.property(someMapCase, someWork, someAsOf, (one, work, asOf) => {
        const base = withWork(baseOfMapCase(one), work);
        const [claim] = work.claims;
        fc.pre(claim !== undefined && claim.madeOn <= asOf && (claim.settledOn ?? asOf + 1) > asOf);
        fc.pre(work.touches.every(({ day }) => day !== asOf));
        const verdict = verdictOn(base, asOf);
        if (isNotToContact(base, 0, standingOf(base, asOf), asOf)) expect(verdict).toBeNull();
        else expect(verdict?.because).toMatchObject({ code: "alarm", about: "claim" });
      }),
    );
  });

  test("does not change with later rows", () => {
    fc.assert(
      fc.property(someMapCase, someWork, someAsOf, (one, work, asOf) => {
        const base = withWork(baseOfMapCase(one), work);
        const touches = new Map([[0, work.touches.filter(({ day }) => day <= asOf)]]);
        const claims = new Map([[0, snapshotOn(work.claims, asOf)]]);
        expect(verdictOn({ ...base, touches, claims }, asOf)).toEqual(verdictOn(base, asOf));
      }),
    );
  });
});

test("a client who is not on the list is not listed before the named day", () => {
  fc.assert(
    fc.property(someCase, someWork, fc.integer({ min: LAST_DAY, max: HORIZON }), (one, work, asOf) => {
      const base = withWork(baseOfCase(one), { ...work, claims: snapshotOn(work.claims, asOf) });
      if (verdictOn(base, asOf) !== null) return;
      const next = comesNext(base, 0, standingOf(base, asOf), asOf) ?? asOf + 60;
      for (let day = asOf + 1; day < next; day++) expect(verdictOn(base, day)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("a client whose step is an offer is listed exactly on the named day", () => {
  const someStep = fc.record({
    doneWhen: fc.constantFrom({ kind: "by hand" } as const, { kind: "purchase" } as const),
    offset: fc.integer({ min: 0, max: 40 }),
    mostTouches: fc.constantFrom(null, 1, 2),
    touches: fc.array(fc.tuple(fc.integer({ min: -60, max: 30 }), fc.constantFrom("news", "offer")), {
      maxLength: 8,
    }),
    asOf: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(someStep, ({ doneWhen, offset, mostTouches, touches, asOf }) => {
      const start = on("1 Mar");
      const base = annaWith({
        client: { hasContact: false },
        map: mapOf(stepNumber(1, { content: "offer", doneWhen, offset: { months: 0, days: offset } })),
        log: [progress("1 Mar", "started")],
        touched: touches.flatMap(([day, content]) => (day > asOf ? [] : touchOn(start + day, { content }))),
        settings: { ...defaultSettings, mostTouches },
      });
      const day = start + asOf;
      if (verdictOn(base, day) !== null) return;
      const next = comesNext(base, 0, standingOf(base, day), day);
      expect(next).not.toBeNull();
      for (let quiet = day + 1; quiet < next!; quiet++) expect(verdictOn(base, quiet)).toBeNull();
      expect(verdictOn(base, next!)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
