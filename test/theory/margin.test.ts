import { describe, expect, test } from "vitest";
import { billAfter, billAfterPoints, freeCut, shareCut } from "../../src/domain/offers/bill";
import { extraSalesFor, marginLeft } from "../../src/domain/offers/margin";
import { smallestRepair } from "../../src/domain/offers/margin-repair";
import { type Programme, programmesFor, type TierTerms } from "../../src/domain/offers/programme";
import { worstBill } from "../../src/domain/offers/worst-bill";
import type { OfferRow } from "../../src/domain/records/offer";
import { moneyOf } from "../../src/domain/values/money";
import { on } from "../fixtures/days";
import { offerNamed, termsOf } from "../fixtures/offers";

const guarded = (price: number, cost: number, bill: number, floor = 0) =>
  marginLeft({ price: moneyOf(price), cost: moneyOf(cost), floor }, moneyOf(bill));

describe("theory 7.7: extra sales needed to earn the same", () => {
  test.each([
    [0.4, 0.2, 1],
    [0.6, 0.2, 0.5],
    [0.3, 0.3, null],
    [0.3, 0.4, null],
    [0.3, 0, 0],
  ])("theory 7.7: m = %d, d = %d → %s", (margin, discount, extra) => {
    expect(extraSalesFor(margin, discount)).toBe(extra);
    const bill = 100 - discount * 100;
    expect(guarded(100, 100 - margin * 100, bill).extraSales).toBe(extra);
  });

  test("theory 15 (7.7): exact where fractions are not: m = 30 %, d = 0.1 + 0.2 is impossible", () => {
    expect(extraSalesFor(0.3, 0.1 + 0.2)).toBeNull();
  });
});

describe("theory 7.7: the bill", () => {
  test("theory 7.7: price 100, cost 60, 7 % card and 3+1 → bill 69.75, margin 14.0 %", () => {
    const bill = billAfter(moneyOf(100), [shareCut(0.07), freeCut(3)]);
    expect(bill).toBe(6975);
    const left = guarded(100, 60, 69.75);
    expect(left.margin!.toFixed(3)).toBe("0.140");
    expect(left).toMatchObject({ bill: 6975, verdict: "ok" });
  });

  test("theory 15 (7.7): is rounded once, at the end: 10 % and 10 % of 0.05 leave 0.04, not 0.05", () => {
    expect(billAfter(5, [shareCut(0.1), shareCut(0.1)])).toBe(4);
  });

  test("theory 15 (7.7): a half is rounded away from zero", () => {
    expect(billAfter(10, [shareCut(0.05)])).toBe(10);
    expect(billAfter(1_005, [shareCut(0.5)])).toBe(503);
  });

  test("theory 15 (7.7): the order of discounts does not matter", () => {
    const cuts = [shareCut(0.07), freeCut(3), shareCut(0.333)];
    expect(billAfter(123_457, cuts)).toBe(billAfter(123_457, [...cuts].reverse()));
  });

  test("theory 5.5: points pay last and in whole kopecks, rounded down; 100 % of a bill with kopecks leaves exactly 0", () => {
    expect(billAfterPoints(6975, 1)).toBe(0);
    expect(billAfterPoints(6975, 0.3)).toBe(6975 - 2092);
  });

  test("theory 1.3: a price of a billion is exact", () => {
    expect(billAfter(100_000_000_001, [shareCut(0.1)])).toBe(90_000_000_001);
  });
});

describe("theory 7.7: the verdict", () => {
  test("theory 15 (7.7): a margin equal to the floor is ok, a kopeck less is below it", () => {
    expect(guarded(100, 60, 75, 0.2).verdict).toBe("ok");
    expect(guarded(100, 60, 74.99, 0.2).verdict).toBe("below floor");
  });

  test("theory 7.7: a bill of the cost is zero, a kopeck less is a loss, and no sales are enough", () => {
    expect(guarded(100, 60, 60.01)).toMatchObject({ verdict: "ok", extraSales: 3999 });
    expect(guarded(100, 60, 60)).toEqual({ bill: 6000, margin: 0, verdict: "zero", extraSales: null });
    expect(guarded(100, 60, 59.99)).toMatchObject({ verdict: "loss", extraSales: null });
    expect(guarded(100, 60, 60, 0.1).verdict).toBe("zero");
  });

  test("theory 15 (7.7): a bill of 0 is a loss with margin blank, even of what costs nothing", () => {
    expect(guarded(100, 60, 0)).toEqual({ bill: 0, margin: null, verdict: "loss", extraSales: null });
    expect(guarded(100, 0, 0)).toMatchObject({ margin: null, verdict: "loss", extraSales: null });
  });
});

const programmes = (
  tiers: readonly TierTerms[],
  offers: readonly OfferRow[],
  product = "coffee",
  day: string | null = "1 Mar",
) => programmesFor(product, tiers, offers, day === null ? null : on(day));
const worst = (...given: Parameters<typeof programmes>) => worstBill(moneyOf(100), programmes(...given));
const names = (combination: readonly Programme[]) => combination.map(({ kind, name }) => `${name} (${kind})`);

const card = offerNamed("Card", { kind: "n-th free", freeAfter: 3 });
const spring = offerNamed("Spring", { discount: 0.2 });
const autumn = offerNamed("Autumn", { discount: 0.25 });
const bulk = offerNamed("Bulk", { kind: "volume discount", discount: 0.1, minQuantity: 10 });

describe("theory 7.8: the worst bill", () => {
  test("theory 7.8: without programmes is the price", () => {
    expect(worst([], [])).toEqual({ bill: 10000, combination: [] });
  });

  test("theory 7.7, 7.8: of the 7 % card and 3+1 is 69.75", () => {
    expect(worst([termsOf("Guest", 0.07)], [card]).bill).toBe(6975);
  });

  test("theory 7.8: is over tier, points, N-th free, the worst limited offer and the volume discount", () => {
    const { bill, combination } = worst([termsOf("Gold", 0.07, 0.3)], [card, spring, autumn, bulk]);
    expect(bill).toBe(Math.round(10000 * 0.93 * 0.75 * 0.75 * 0.9 * 0.7));
    expect(names(combination)).toEqual([
      "Gold (tier)",
      "Gold (points)",
      "Card (n-th free)",
      "Autumn (limited offer)",
      "Bulk (volume discount)",
    ]);
  });

  test("theory 15 (7.8): every tier that exists counts, one in a bill", () => {
    const tiers = [termsOf("Silver", 0.05, 0.5), termsOf("Gold", 0.1, 0.2)];
    expect(worst(tiers, [])).toMatchObject({ bill: 4750 });
  });

  test("theory 15 (7.8): *Not with* excludes a pair, whichever row names the other", () => {
    const apart = { ...spring, notWith: ["card"] };
    expect(names(worst([], [card, apart]).combination)).toEqual(["Card (n-th free)"]);
    expect(names(worst([], [apart, card]).combination)).toEqual(["Card (n-th free)"]);
    expect(worst([], [card, spring]).bill).toBe(6000);
  });

  test("theory 15 (7.8): *Not with* names a tier, any tier, or points", () => {
    const tiers = [termsOf("Gold", 0.1, 0.5)];
    const bill = (...notWith: string[]) => worst(tiers, [{ ...spring, notWith }]).bill;
    expect(bill()).toBe(3600);
    expect(bill("gold")).toBe(4000);
    expect(bill("tier")).toBe(4000);
    expect(bill("points")).toBe(4500);
    expect(bill("points", "tier")).toBe(4500);
  });

  test("theory 7.8: an offer for another product, or one that is over, lowers no bill", () => {
    const tea = { ...spring, product: "tea" };
    expect(worst([], [tea]).bill).toBe(10000);
    expect(worst([], [tea], "tea").bill).toBe(8000);
    const ends = { ...spring, until: on("1 Mar") };
    expect(worst([], [ends], "coffee", "1 Mar").bill).toBe(8000);
    expect(worst([], [ends], "coffee", "2 Mar").bill).toBe(10000);
    expect(worst([], [ends], "coffee", null).bill).toBe(8000);
  });

  test("theory 7.8: an offer from a tier on is not combined with a lower tier", () => {
    const tiers = [termsOf("Silver", 0.2), termsOf("Gold", 0.1)];
    const forGold = { ...spring, forTier: "gold" };
    expect(worst(tiers, [forGold])).toMatchObject({ bill: 7200 });
    expect(worst(tiers, [{ ...spring, forTier: "silver" }])).toMatchObject({ bill: 6400 });
  });

  test("theory 7.8: one client is of one segment and one status", () => {
    const forCafes = { ...bulk, forSegment: "cafes" };
    expect(worst([], [forCafes, { ...card, forSegment: "offices" }]).bill).toBe(7500);
    expect(worst([], [forCafes, { ...card, forSegment: "cafes" }]).bill).toBe(6750);
    expect(worst([], [forCafes, card]).bill).toBe(6750);
    const forFans = { ...bulk, forStatus: "fan" } as const;
    expect(worst([], [forFans, { ...card, forStatus: "lead" }]).bill).toBe(7500);
  });

  test("theory 7.8: what changes nothing is not named", () => {
    expect(worstBill(1, programmes([], [bulk, card])).combination).toEqual([]);
  });
});

const repair = (floor: number, tiers: readonly TierTerms[], offers: readonly OfferRow[], cost = 60) => {
  const product = { price: moneyOf(100), cost: moneyOf(cost), floor };
  const known = programmes(tiers, offers);
  const found = smallestRepair(product, known, worstBill(product.price, known));
  if (found.code !== "change") return found.code;
  const { change, taken } = found;
  const to = change.code === "not with" ? change.other.name : change.to;
  return [change.programme.name, change.code, to, taken];
};

describe("theory 7.8: the smallest single change that lifts every bill to the floor", () => {
  test("theory 15 (7.8): none is needed at the floor", () => {
    expect(repair(0.2, [], [offerNamed("Spring", { discount: 0.25 })])).toBe("none needed");
  });

  test("theory 15 (7.8): a rate goes down by steps of 0.1 percentage point", () => {
    expect(repair(0.2, [], [offerNamed("Spring", { discount: 0.2504 })])).toEqual([
      "Spring",
      "share",
      0.2494,
      10,
    ]);
    expect(repair(0.2, [], [offerNamed("Spring", { discount: 0.3 })])).toEqual([
      "Spring",
      "share",
      0.25,
      500,
    ]);
  });

  test("theory 15 (7.8): n goes up by 1", () => {
    expect(repair(0.3, [], [card])).toEqual(["Card", "free after", 7, 1250]);
  });

  test("theory 15 (7.8): n goes up as far as it must, even for a price of three kopecks", () => {
    const product = { price: 3, cost: 2, floor: 0.3 };
    const known = programmes(
      [],
      [
        { ...bulk, discount: 0.15 },
        { ...card, freeAfter: 1 },
      ],
    );
    expect(smallestRepair(product, known, worstBill(3, known))).toMatchObject({
      change: { code: "free after", programme: { name: "Card" }, to: 50 },
      taken: 2,
    });
  });

  test("theory 15 (7.8): two offers are excluded on one bill where that takes least from the worst bill", () => {
    const small = (discount: number) => [{ ...bulk, discount: 0.25 }, offerNamed("Spring", { discount })];
    expect(repair(0.2, [], small(0.02))).toEqual(["Bulk", "not with", "Spring", 150]);
    expect(repair(0.2, [], [bulk, spring])).toEqual(["Bulk", "share", 0.062, 304]);
  });

  test("theory 15 (7.8): of equals the first by row", () => {
    const twins = ["One", "Two"].map((name) => offerNamed(name, { kind: "volume discount", discount: 0.15 }));
    expect(repair(0.2, [], twins)).toEqual(["One", "share", 0.117, 281]);
    expect(repair(0.2, [], [...twins].reverse())).toEqual(["Two", "share", 0.117, 281]);
  });

  test("theory 15 (7.8): one change must raise every bill: two offers that break the floor separately need two", () => {
    expect(
      repair(0.2, [], [offerNamed("One", { discount: 0.3 }), offerNamed("Two", { discount: 0.31 })]),
    ).toBe("no single change");
  });

  test("theory 7.8: a price that is itself below the floor is not repaired by any programme", () => {
    expect(repair(0.5, [], [card])).toBe("price below floor");
  });

  test("theory 7.8: an offer can be excluded with points, and a tier's points have a rate of their own", () => {
    const tiers = [termsOf("Gold", 0, 0.36)];
    expect(repair(0.1, tiers, [offerNamed("Spring", { discount: 0.001 })], 57.6)).toEqual([
      "Spring",
      "not with",
      "Gold",
      6,
    ]);
    expect(repair(0.1, tiers, [], 58)).toEqual(["Gold", "share", 0.355, 50]);
  });
});
