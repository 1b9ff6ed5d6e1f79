import { describe, expect, test } from "vitest";
import type { History } from "../../src/domain/history/history";
import { defaultSettings } from "../../src/domain/records/settings";
import { growthSignCount, growthSigns } from "../../src/domain/status/growth-signs";

/** A purchase every 10 days, always one piece for 100, unless given. */
function history(facts: { days?: number[]; amounts?: number[]; quantities?: number[] }): History {
  const count = (facts.days ?? facts.amounts ?? facts.quantities ?? []).length;
  const each = (value: (i: number) => number) => Array.from({ length: count }, (_, i) => value(i));
  return {
    days: facts.days ?? each((i) => 46000 + 10 * i),
    amounts: facts.amounts ?? each(() => 10000),
    quantities: facts.quantities ?? each(() => 1),
  };
}

const signs = (facts: Parameters<typeof history>[0], growthShare = 0.1) =>
  growthSigns(history(facts), { ...defaultSettings, growthShare });

describe("theory 4.3: dearer", () => {
  test("theory 4.3, 15: exactly 10 % counts, a kopeck less does not", () => {
    expect(signs({ amounts: [10000, 11000] }).spendsMore).toBe(true);
    expect(signs({ amounts: [10000, 10999] }).spendsMore).toBe(false);
  });

  test("theory 15 (4.3): the comparison is exact where a fraction would not be: 0.03 × 1.1 = 0.033", () => {
    expect(signs({ amounts: [30, 33] }).spendsMore).toBe(true);
    expect(signs({ amounts: [10, 10, 11, 11] }).spendsMore).toBe(true);
    expect(signs({ amounts: [70, 77] }).spendsMore).toBe(true);
  });

  test("theory 15 (4.3): from an earlier mean of 0 any positive mean is higher, 0 is not", () => {
    expect(signs({ amounts: [0, 1] }).spendsMore).toBe(true);
    expect(signs({ amounts: [0, 0] }).spendsMore).toBe(false);
  });

  test("theory 4.3: an odd middle one belongs to the later half", () => {
    expect(signs({ amounts: [10000, 10000, 12000] }).spendsMore).toBe(true);
    expect(signs({ amounts: [10000, 10000, 11999] }).spendsMore).toBe(false);
  });

  test("theory 4.3: it is the mean per purchase that counts, not the sum of a longer half", () => {
    expect(signs({ amounts: [10000, 9000, 9000] }).spendsMore).toBe(false);
  });

  test("theory 4.3: unknown with one purchase", () => {
    expect(signs({ amounts: [10000] })).toEqual({ more: null, spendsMore: null, moreOften: null });
  });
});

describe("theory 4.3: more", () => {
  test("theory 4.3, 15: exactly 10 % more pieces counts", () => {
    expect(signs({ quantities: [10, 11] }).more).toBe(true);
    expect(signs({ quantities: [1, 1.1] }).more).toBe(true);
    expect(signs({ quantities: [10, 10.99] }).more).toBe(false);
  });

  test("theory 4.3: no quantities at all is unknown, not a sign", () => {
    const facts = { quantities: [Number.NaN, Number.NaN], amounts: [100, 200] };
    expect(signs(facts)).toMatchObject({ more: null, spendsMore: true });
    expect(growthSignCount(history(facts), defaultSettings)).toBe(1);
  });
});

describe("theory 4.3: more often", () => {
  test("theory 4.3: needs 2 gaps", () => {
    expect(signs({ days: [0, 10] }).moreOften).toBeNull();
    expect(signs({ days: [0, 10, 15] }).moreOften).toBe(true);
  });

  test("theory 4.3, 15: exactly 10 % shorter counts", () => {
    expect(signs({ days: [0, 10, 19] }).moreOften).toBe(true);
    expect(signs({ days: [0, 100, 191] }).moreOften).toBe(false);
    expect(signs({ days: [0, 30, 57] }).moreOften).toBe(true);
  });

  test("theory 4.3: the gaps are halved in the same way: an odd middle gap is of the later half", () => {
    expect(signs({ days: [0, 10, 18, 28] }).moreOften).toBe(true);
    expect(signs({ days: [0, 10, 19, 29] }).moreOften).toBe(false);
  });
});

test("theory 4.3: the share is a setting", () => {
  expect(signs({ amounts: [10000, 12000] }, 0.25).spendsMore).toBe(false);
  expect(signs({ amounts: [10000, 12500] }, 0.25).spendsMore).toBe(true);
});

test("theory 4.2: all three signs are counted", () => {
  const facts = { days: [0, 10, 15], amounts: [100, 200, 200], quantities: [1, 2, 2] };
  expect(growthSignCount(history(facts), defaultSettings)).toBe(3);
});
