import { describe, expect, test } from "vitest";
import { type IssueClient, issueRefusals } from "../../src/domain/offers/offer-issue";
import type { OfferRow } from "../../src/domain/records/offer";
import { on } from "../fixtures/days";
import { offerNamed } from "../fixtures/offers";

const credit = { all: 4, offers: 0, code: "allowed", usefulShort: 0, nextDay: on("1 Mar") } as const;
const anna: IssueClient = {
  status: "fan",
  segment: "cafes",
  tier: "silver",
  verdict: { value: true, because: credit },
  issuedOn: null,
};
const tiers = ["base", "silver", "gold"];
const codes = (offer: Partial<OfferRow>, client: Partial<IssueClient> = {}) =>
  issueRefusals(offerNamed("Spring", offer), { ...anna, ...client }, tiers, on("1 Mar")).map(
    ({ code }) => code,
  );

describe("issueRefusals", () => {
  test("forbids nothing to a client whose touches earned an offer for all clients", () => {
    expect(codes({})).toEqual([]);
  });

  test("forbids a second issue of a one-time offer, on the same day too, and returns the day of the first", () => {
    const again = { ...anna, issuedOn: on("1 Mar") };
    expect(issueRefusals(offerNamed("Spring"), again, tiers, on("1 Mar"))).toEqual([
      { code: "issued before", issuedOn: on("1 Mar") },
    ]);
    expect(codes({ isOnce: false }, { issuedOn: on("1 Feb") })).toEqual([]);
  });

  test("allows the last day of an offer and forbids the day after", () => {
    expect(codes({ until: on("1 Mar") })).toEqual([]);
    expect(codes({ until: on("28 Feb") })).toEqual(["deadline passed"]);
  });

  test("forbids what is for another segment or status", () => {
    expect(codes({ forSegment: "cafes", forStatus: "fan" })).toEqual([]);
    expect(codes({ forSegment: "homes", forStatus: "lead" })).toEqual(["other segment", "other status"]);
    expect(codes({ forSegment: "homes" }, { segment: null })).toEqual(["other segment"]);
  });

  test("is for a tier and every higher one; a tier that is not in the table requires nothing", () => {
    expect(["base", "silver", "gold", "lost"].map((forTier) => codes({ forTier }))).toEqual([
      [],
      [],
      ["other tier"],
      [],
    ]);
    expect(codes({ forTier: "base" }, { tier: null })).toEqual(["other tier"]);
  });

  test("forbids what the touches have not earned, with the rule that binds", () => {
    const because = { ...credit, all: 3, code: "share", usefulShort: 1, nextDay: null } as const;
    expect(
      issueRefusals(
        offerNamed("Spring"),
        { ...anna, verdict: { value: false, because } },
        tiers,
        on("1 Mar"),
      ),
    ).toEqual([{ code: "no credit", credit: because }]);
  });
});
