import { describe, expect, test } from "vitest";
import { offerStack, programmeOf } from "../../src/domain/offers/offer-stack";
import { programmesFor } from "../../src/domain/offers/programme";
import type { OfferRow } from "../../src/domain/records/offer";
import { moneyOf } from "../../src/domain/values/money";
import { offerNamed, termsOf } from "../fixtures/offers";

const product = { price: moneyOf(100), cost: moneyOf(60), floor: 0.2 };
const tiers = [termsOf("Silver", 0.05), termsOf("Gold", 0.07, 0.1)];
const card = offerNamed("Card", { kind: "n-th free", freeAfter: 3 });
const autumn = offerNamed("Autumn", { discount: 0.5 });
const cafes = offerNamed("Cafes", { kind: "volume discount", discount: 0.1, forSegment: "cafes" });
const leads = offerNamed("Leads", { kind: "volume discount", discount: 0.1, forStatus: "lead" });

function stackOf(spring: Partial<OfferRow>, others: readonly OfferRow[] = [card, autumn, cafes, leads]) {
  const own = offerNamed("Spring", { discount: 0.2, ...spring });
  const programmes = programmesFor("coffee", tiers, [...others, own], null);
  return offerStack(product, programmes, programmeOf("spring", programmes)!);
}

describe("offerStack", () => {
  test("returns the margin that an offer leaves alone and in the worst combination", () => {
    const { alone, worst, lower } = stackOf({}, [card]);
    expect(alone).toMatchObject({ bill: 8000, margin: 0.25, verdict: "ok", extraSales: 1 });
    expect(worst.combination.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Gold tier",
      "Gold points",
      "Card n-th free",
      "Spring limited offer",
    ]);
    expect(worst.left).toMatchObject({ bill: 5022, verdict: "loss", extraSales: null });
    expect(lower).toBeNull();
  });

  test("names what can be combined with it on one bill, and the rule that excludes each of the others", () => {
    const { combinesWith, excluded } = stackOf({
      forSegment: "homes",
      forStatus: "fan",
      notWith: ["points"],
    });
    expect(combinesWith.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Silver tier",
      "Gold tier",
      "Card n-th free",
    ]);
    expect(excluded.map(({ programme, rule }) => `${programme.name}: ${rule}`)).toEqual([
      "Gold: not with",
      "Autumn: one limited offer",
      "Cafes: segment",
      "Leads: status",
    ]);
  });

  test("an offer from a tier on never meets a lower one", () => {
    expect(stackOf({ forTier: "gold" }).excluded[0]).toMatchObject({
      programme: { name: "Silver" },
      rule: "one tier",
    });
  });

  test("keeps to bills with this offer, and mentions a lower one without it", () => {
    const { worst, lower } = stackOf({}, [autumn]);
    expect(worst.combination.map(({ name }) => name)).toContain("Spring");
    expect(lower?.combination.map(({ name }) => name)).toContain("Autumn");
    expect(lower!.bill).toBeLessThan(worst.bill);
  });

  test("at the floor nothing is to be repaired, a tenth of a percent more is", () => {
    const alone = (discount: number) => {
      const programmes = programmesFor("coffee", [], [offerNamed("Spring", { discount })], null);
      return offerStack(product, programmes, programmes[0]!);
    };
    expect(alone(0.25)).toMatchObject({
      worst: { left: { verdict: "ok" } },
      repair: { code: "none needed" },
    });
    expect(alone(0.251)).toMatchObject({
      worst: { left: { verdict: "below floor" } },
      repair: { code: "change", change: { code: "share", to: 0.25 } },
    });
  });

  test("an offer that gives no discount lowers no bill and is no programme", () => {
    const programmes = programmesFor("coffee", tiers, [offerNamed("Gift")], null);
    expect(programmeOf("gift", programmes)).toBeNull();
    expect(programmeOf("gold", programmes)).toBeNull();
  });
});
