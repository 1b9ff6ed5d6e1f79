import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OfferFrequency } from "../../../src/domain/records/settings";
import { firstTouchDay, type OfferRules, offerVerdict } from "../../../src/domain/touches/offer-credit";
import { willing } from "../../fixtures/offer-credit";
import { between, type OracleOfferRules, type OracleTouch, oracleCredit } from "../../oracle/offer-credit";

const frequencies = {
  weekly: { maxOffers: 1, offerDays: 7 },
  1: { maxOffers: 1, offerDays: 30 },
  2: { maxOffers: 2, offerDays: 30 },
  3: { maxOffers: 3, offerDays: 30 },
};

const someRules = fc.record({
  frequency: fc.constantFrom<OfferFrequency>("weekly", 1, 2, 3),
  sharePercent: fc.oneof(fc.constantFrom(20, 20, 33, 50, 100), fc.integer({ min: 1, max: 100 })),
  windowDays: fc.constantFrom(90, 90, 30, 7, 1),
  mostTouches: fc.option(fc.integer({ min: 1, max: 12 })),
});

type Rules = typeof someRules extends fc.Arbitrary<infer One> ? One : never;

const settingsOf = ({ sharePercent, windowDays, mostTouches }: Rules): OfferRules => ({
  offerShare: sharePercent / 100,
  offerWindowDays: windowDays,
  mostTouches,
});

const oracleOf = ({ frequency, ...rules }: Rules): OracleOfferRules => ({
  ...rules,
  ...frequencies[frequency],
});

const asTouch = ({ day, isOffer }: OracleTouch) => ({ day, content: isOffer ? "offer" : "news" });

/** Requested touches with the days between, about half of them on the same day. */
const someOffersWanted = fc.array(
  fc.record({
    daysLater: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.constant(30)),
    isOffer: fc.boolean(),
  }),
  { maxLength: 120, size: "max" },
);

/** The touches that are logged when an offer waits for the verdict, and any touch for the cap. */
function logged(wishes: typeof someOffersWanted extends fc.Arbitrary<infer All> ? All : never, rules: Rules) {
  const touches: OracleTouch[] = [];
  const client = { ...willing, frequency: rules.frequency };
  let day = 46_000;
  for (const { daysLater, isOffer } of wishes) {
    day += daysLater;
    const known = touches.map(asTouch);
    const isAdmitted = isOffer
      ? offerVerdict(client, known, settingsOf(rules), day).value
      : firstTouchDay(known, rules, day) === day;
    if (!isAdmitted) continue;
    touches.push({ day, isOffer });
    // The promise is about the day on which the offer was admitted.
    if (isOffer) expectWithinShare(touches, rules, day);
  }
  return touches;
}

function expectWithinShare(touches: readonly OracleTouch[], rules: Rules, day: number) {
  const window = between(touches, day - rules.windowDays + 1, day);
  const offers = window.filter(({ isOffer }) => isOffer).length;
  expect(offers * 100).toBeLessThanOrEqual(rules.sharePercent * window.length);
}

/** The most that any span of `days` days holds; a fullest one begins with a touch. */
function fullest(touches: readonly OracleTouch[], days: number): number {
  return Math.max(0, ...touches.map(({ day }) => between(touches, day, day + days - 1).length));
}

describe("offers logged only on days that the verdict allows", () => {
  test("never exceed the share on the day they are admitted, and never the frequency or the cap in any window", () => {
    let offers = 0;
    fc.assert(
      fc.property(someRules, someOffersWanted, (rules, wishes) => {
        const touches = logged(wishes, rules);
        const { maxOffers, offerDays, mostTouches } = oracleOf(rules);
        const made = touches.filter(({ isOffer }) => isOffer);
        offers += made.length;
        expect(fullest(made, offerDays)).toBeLessThanOrEqual(maxOffers);
        if (mostTouches !== null) expect(fullest(touches, 30)).toBeLessThanOrEqual(mostTouches);
        for (const { day } of made) expectWithinShare(touches, rules, day);
      }),
      { numRuns: 1000 },
    );
    expect(offers).toBeGreaterThan(1000);
  });

  test("are allowed again on the next day named, and on none before it", () => {
    fc.assert(
      fc.property(someRules, someOffersWanted, (rules, wishes) => {
        const touches = logged(wishes, rules).map(asTouch);
        const asOf = touches.at(-1)?.day ?? 46_000;
        const verdictOn = (day: number) =>
          offerVerdict({ ...willing, frequency: rules.frequency }, touches, settingsOf(rules), day).because;
        const { nextDay } = verdictOn(asOf);
        if (nextDay === null) return;
        // Useful touches leave the window by that day: the share may bind, the frequency and the cap may not.
        expect(["allowed", "share"]).toContain(verdictOn(nextDay).code);
        for (let day = asOf; day < nextDay; day++) expect(verdictOn(day).code).not.toBe("allowed");
      }),
      { numRuns: 500 },
    );
  });

  test("need exactly as many useful touches as the verdict names", () => {
    fc.assert(
      fc.property(someRules, someOffersWanted, (rules, wishes) => {
        const touches = logged(wishes, rules).map(asTouch);
        const asOf = touches.at(-1)?.day ?? 46_000;
        const creditAfter = (count: number) => {
          const more = Array.from({ length: count }, () => ({ day: asOf, content: "news" }));
          return offerVerdict(willing, [...touches, ...more], settingsOf(rules), asOf).because;
        };
        const short = creditAfter(0).usefulShort!;
        expect(creditAfter(short).code).not.toBe("share");
        if (short > 0) expect(creditAfter(short - 1)).toMatchObject({ code: "share", usefulShort: 1 });
      }),
      { numRuns: 500 },
    );
  });
});

describe("the offer verdict agrees with the oracle", () => {
  const someTouches = fc.array(
    fc.record({ day: fc.integer({ min: 45_900, max: 46_030 }), isOffer: fc.boolean() }),
    { maxLength: 60 },
  );
  // Mostly useful, so that the frequency and the cap have a word too.
  const mostlyUseful = fc
    .tuple(someTouches, fc.integer({ min: 0, max: 200 }))
    .map(([touches, more]) => [
      ...touches,
      ...Array.from({ length: more }, (_, i) => ({ day: 45_930 + (i % 100), isOffer: false })),
    ]);

  test("on any touches in any order, on any day", () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(
        someRules,
        fc.oneof(someTouches, mostlyUseful),
        fc.integer({ min: 45_900, max: 46_040 }),
        (rules, touches, asOf) => {
          const client = { ...willing, frequency: rules.frequency };
          const verdict = offerVerdict(client, touches.map(asTouch), settingsOf(rules), asOf);
          const expected = oracleCredit(touches, oracleOf(rules), asOf);
          codes.add(expected.code);
          expect(verdict).toEqual({ value: expected.code === "allowed", because: expected });
        },
      ),
      { numRuns: 3000 },
    );
    expect([...codes].sort()).toEqual(["allowed", "frequency", "most touches", "share"]);
  });
});
