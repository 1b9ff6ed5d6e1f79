import { describe, expect, test } from "vitest";
import { standings } from "../../src/domain/client/standing";
import { baseOf, clientNamed, standingOf, tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { mapOf, stepNumber } from "../fixtures/roadmap";

describe("standings", () => {
  test("are of the client in that place of the list", () => {
    const base = baseOf({
      clients: [clientNamed("anna"), clientNamed("vera"), clientNamed("boris")],
      rows: [bought("1 Mar", 5, { client: 2 }), bought("2 Mar", 7, { client: 0 })],
    });
    const standing = standings(base, on("5 Mar"));
    expect([2, 0, 1, 2].map((place) => standing(place).spend)).toEqual([500, 700, 0, 500]);
  });

  test("of a client without purchases have spend 0 and no days", () => {
    expect(standingOf(baseOf({}), on("5 Mar"))).toMatchObject({
      purchases: 0,
      spend: 0,
      lastPurchase: null,
      nextPurchase: null,
      overdueDays: null,
      since: null,
    });
  });

  test("have no tier where no tiers are defined, and no held tier where none is reached", () => {
    const rows = [bought("1 Mar", 5)];
    expect(standingOf(baseOf({ rows }), on("5 Mar")).tier).toBeNull();
    expect(standingOf(baseOf({ rows, tiers: [] }), on("5 Mar")).tier).toBeNull();
    const tiers = [tierNamed("VIP", { minPurchases: 2 })];
    expect(standingOf(baseOf({ rows, tiers }), on("5 Mar")).tier).toMatchObject({
      held: null,
      isKept: false,
      gap: { missingPurchases: 1 },
    });
  });

  test("count a referral only when the referred client has bought, in an order that counts", () => {
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "referral" } }), stepNumber(2));
    const base = baseOf({
      clients: [clientNamed("anna", { roadmap: "map" }), clientNamed("boris", { referredBy: "anna" })],
      roadmaps: new Map([["map", map]]),
      rows: [
        bought("1 Mar", 1),
        bought("5 Mar", 9, { client: 1, order: "17" }),
        bought("8 Mar", -9, { client: 1, order: "17" }),
      ],
    });
    const step = (day: string) => {
      const { roadmap } = standings(base, on(day))(0);
      return roadmap.code === "answer" ? roadmap.answer.action?.step.step : null;
    };
    expect(["4 Mar", "5 Mar", "7 Mar", "8 Mar"].map(step)).toEqual([1, 2, 2, 1]);
  });

  test("are silent while a promise is ahead, and name it", () => {
    const promise = { due: on("10 May"), what: "call", madeOn: null, doneOn: null };
    const base = baseOf({
      clients: [clientNamed("anna", { roadmap: "map" })],
      roadmaps: new Map([["map", mapOf(stepNumber(1))]]),
      promises: new Map([[0, [promise]]]),
    });
    expect(standingOf(base, on("9 May")).roadmap).toMatchObject({ code: "silent", promise });
  });
});
