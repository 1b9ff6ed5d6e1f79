import fc from "fast-check";
import { expect, test } from "vitest";
import { referralsOf } from "../../src/domain/effects/referrals";
import { clientNamed } from "../fixtures/base";

/** The place of the client who referred each client; -1 = no client did. */
const clientsBroughtBy = (referrers: readonly number[]) =>
  referrers.map((by, place) => clientNamed(`${place}`, { referredBy: by < 0 ? null : `${by}` }));

/** All clients below a client, found by following each referral. */
function everybodyBelow(referrers: readonly number[], place: number): Set<number> {
  const found = new Set<number>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    referrers.forEach((by, child) => {
      const isBelow = by === place || found.has(by);
      if (by !== child && child !== place && isBelow) found.add(child);
    });
  }
  return found;
}

const someReferrers = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: size, maxLength: size }));

test("every client below a client is counted once, in circles too", () => {
  fc.assert(
    fc.property(someReferrers, (referrers) => {
      const weight = (place: number) => 2 ** place;
      const below = referralsOf(clientsBroughtBy(referrers)).below(weight);
      referrers.forEach((_, place) => {
        const expected = [...everybodyBelow(referrers, place)].reduce((sum, one) => sum + weight(one), 0);
        expect(below[place]).toBe(expected);
      });
    }),
    { numRuns: 2000 },
  );
});

test("a circle is named once, each client followed by one whom they referred", () => {
  const { circles } = referralsOf(clientsBroughtBy([2, 0, 1, 0, -1, 6, 5, 7]));
  expect(circles).toEqual([
    [0, 1, 2],
    [5, 6],
  ]);
  fc.assert(
    fc.property(someReferrers, (referrers) => {
      const found = referralsOf(clientsBroughtBy(referrers));
      for (const circle of found.circles) {
        circle.forEach((place, i) => {
          expect(referrers[circle[(i + 1) % circle.length]!]).toBe(place);
        });
      }
      const inCircles = referrers.flatMap((by, place) => {
        const comesBack = by !== place && everybodyBelow(referrers, place).has(by);
        return comesBack ? [place] : [];
      });
      expect(found.circles.flat().sort()).toEqual(inCircles);
    }),
  );
});

test("a chain of a hundred thousand clients is added up without going deep", () => {
  const referrers = Array.from({ length: 100_000 }, (_, place) => place - 1);
  expect(referralsOf(clientsBroughtBy(referrers)).below(() => 1)[0]).toBe(99_999);
  const circle = referrers.with(0, 99_999);
  const found = referralsOf(clientsBroughtBy(circle));
  expect(found.circles).toHaveLength(1);
  expect(found.below(() => 1)[5]).toBe(99_999);
});
