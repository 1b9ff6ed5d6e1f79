import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offersEarned, usefulTouchesShort } from "../../src/domain/touches/offer-share";

describe("offersEarned", () => {
  test.each([
    [3, 0, 0],
    [4, 0, 1],
    [9, 1, 2],
    [9, 2, 1],
  ])("of %i touches with %i offers, the useful ones have earned %i at 20 %%", (all, offers, earned) => {
    expect(offersEarned({ all, offers }, 0.2)).toBe(earned);
  });

  test("leaves one more offer exactly where no useful touch is short", () => {
    const someCount = fc
      .tuple(fc.nat(400), fc.nat(400))
      .map(([useful, offers]) => ({ all: useful + offers, offers }));
    fc.assert(
      fc.property(someCount, fc.integer({ min: 1, max: 99 }), (count, percent) => {
        const isEarned = offersEarned(count, percent / 100)! > count.offers;
        expect(isEarned).toBe(usefulTouchesShort(count, percent / 100) === 0);
      }),
    );
  });

  test("has no end where every touch may be an offer", () => {
    expect(offersEarned({ all: 3, offers: 3 }, 1)).toBeNull();
  });
});
