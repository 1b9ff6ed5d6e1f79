import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byRankAndSpend, type TodayPlace, todayByOwner, todayRanks } from "../../src/domain/today/today-rank";

const line = (more: Partial<TodayPlace>): TodayPlace => ({
  rank: "wake-up",
  spend: 0,
  place: 0,
  ownerKey: "",
  ...more,
});

describe("the order of the list", () => {
  test("is by rank, then by larger spend, then as on Clients", () => {
    const lines = [
      line({ rank: "warm-up", place: 0, spend: 900 }),
      line({ place: 1, spend: 100 }),
      line({ place: 3, spend: 500 }),
      line({ place: 2, spend: 500 }),
      line({ rank: "alarm", place: 4 }),
    ];
    expect(lines.sort(byRankAndSpend).map(({ place }) => place)).toEqual([4, 2, 3, 1, 0]);
  });

  test("is total: any shuffle of the same clients sorts alike", () => {
    const someLine = fc.record({
      rank: fc.constantFrom(...todayRanks),
      spend: fc.constantFrom(-100, 0, 100, 200),
      ownerKey: fc.constant(""),
      order: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(someLine, { maxLength: 8 }), (some) => {
        const lines = some.map((one, place) => ({ ...one, place }));
        const shuffled = [...lines].sort((a, b) => a.order - b.order);
        expect(shuffled.sort(byRankAndSpend)).toEqual([...lines].sort(byRankAndSpend));
      }),
    );
  });
});

describe("the list of owners", () => {
  const lines = [
    line({ place: 0 }),
    line({ place: 1, ownerKey: "vera" }),
    line({ place: 2, ownerKey: "ivan", rank: "warm-up" }),
    line({ place: 3, ownerKey: "ivan" }),
  ];
  const shown = (capacity: number | null) =>
    todayByOwner(lines, capacity).map(({ ownerKey, lines: own, waiting }) => [
      ownerKey,
      own.map(({ place }) => place),
      waiting,
    ]);

  test("is in order of name, clients without an owner last", () => {
    expect(shown(null)).toEqual([
      ["ivan", [3, 2], 0],
      ["vera", [1], 0],
      ["", [0], 0],
    ]);
  });

  test("shows each person as many as a day holds, the first ones, and counts the rest", () => {
    expect(shown(1)).toEqual([
      ["ivan", [3], 1],
      ["vera", [1], 0],
      ["", [0], 0],
    ]);
  });
});
