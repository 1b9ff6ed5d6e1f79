import { describe, expect, test } from "vitest";
import { billRules } from "../../src/domain/offers/bill-rules";
import { offersFor } from "../../src/domain/offers/client-offers";
import type { OfferRow } from "../../src/domain/records/offer";
import { on } from "../fixtures/days";
import { offerNamed } from "../fixtures/offers";

const silver = { key: "silver", name: "Silver", discount: 0.07, redeemCap: 0 };
const named = (name: string, more: Partial<OfferRow> = {}) => offerNamed(name, { discount: 0.1, ...more });
const card = named("Card", { kind: "n-th free", discount: 0, freeAfter: 3, product: "coffee" });

/** Each rule with what decides against it, a bill a line. */
const ruleSummary = (offers: readonly OfferRow[], tier: Parameters<typeof billRules>[1] = silver) =>
  billRules(offers, tier).map(({ product, rules }) => [
    product,
    ...rules.map(({ programme, overriddenBy }) =>
      overriddenBy === null
        ? programme.name
        : `${programme.name}: ${overriddenBy.because} ${overriddenBy.programme.name}`,
    ),
  ]);

describe("rules that fall on one purchase", () => {
  test("are listed where there are two: an n-th free and a discount both count, one after another", () => {
    expect(ruleSummary([card])).toEqual([["coffee", "Silver", "Card"]]);
    expect(billRules([card], silver)[0]!.takenShare).toBeCloseTo(1 - 0.93 * 0.75, 9);
    expect(ruleSummary([card], null)).toEqual([]);
    expect(ruleSummary([])).toEqual([]);
  });

  test("of two limited offers the one that saves the client more counts", () => {
    const offers = [named("Spring", { discount: 0.05 }), named("May", { discount: 0.06 })];
    expect(ruleSummary(offers, null)).toEqual([[null, "May", "Spring: one limited offer May"]]);
  });

  test("of two that Not with excludes the one that saves the client more counts, whichever row names the other", () => {
    const [small, large] = [{ discount: 0.05 }, { discount: 0.08 }];
    const notWith = ["tier"];
    expect(ruleSummary([named("Gift", { ...small, notWith })])).toEqual([
      [null, "Silver", "Gift: not with Silver"],
    ]);
    expect(ruleSummary([named("Gift", { ...large, notWith })])).toEqual([
      [null, "Gift", "Silver: not with Gift"],
    ]);
  });

  test("of equal ones the first row counts", () => {
    expect(ruleSummary([named("First"), named("Second")], null)).toEqual([
      [null, "First", "Second: one limited offer First"],
    ]);
  });

  test("for one product are listed together with those for any", () => {
    const volume = named("Ten", { kind: "volume discount", product: "tea" });
    expect(ruleSummary([named("May"), volume])).toEqual([
      [null, "Silver", "May"],
      ["tea", "Silver", "May", "Ten"],
    ]);
  });

  test("points come last, and are left out where they cannot be combined", () => {
    const payable = { ...silver, redeemCap: 1 };
    expect(ruleSummary([named("May")], payable)).toEqual([[null, "Silver", "May", "Silver"]]);
    expect(ruleSummary([named("May", { notWith: ["points"] })], payable)).toEqual([
      [null, "Silver", "May", "Silver: not with May"],
    ]);
  });
});

describe("offers for a client", () => {
  const fan = { segment: "cafes", status: "fan", tier: "silver" } as const;
  const fits = (more: Partial<OfferRow>, client: Parameters<typeof offersFor>[1] = fan) =>
    offersFor([named("May", more)], client, ["base", "silver", "gold"], on("10 Mar")).length > 0;

  test("are those of the client's segment and status, or of any", () => {
    expect([{}, { forSegment: "cafes" }, { forSegment: "homes" }].map((more) => fits(more))).toEqual([
      true,
      true,
      false,
    ]);
    expect([fits({ forStatus: "fan" }), fits({ forStatus: "lead" })]).toEqual([true, false]);
  });

  test("for a tier are for that tier and those above it; for a tier that is not on Tiers, for no client", () => {
    expect(["base", "silver", "gold", "lost"].map((forTier) => fits({ forTier }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(fits({ forTier: "base" }, { ...fan, tier: null })).toBe(false);
  });

  test("hold through their last day", () => {
    expect([fits({ until: on("10 Mar") }), fits({ until: on("9 Mar") })]).toEqual([true, false]);
  });
});
