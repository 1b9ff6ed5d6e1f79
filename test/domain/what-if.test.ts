import { expect, test } from "vitest";
import { whatIfs } from "../../src/domain/what-if/what-if";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";

test("a tier that a refund withholds until tomorrow needs no purchase but a day", () => {
  const tier = { name: "Silver", minSpend: 50, minPurchases: null, windowDays: 10, keepDays: 0 };
  const silver = { ...tier, pointsRate: 0, redeemCap: 1, perks: [] };
  const base = baseOf({
    clients: [clientNamed("anna")],
    rows: [bought("1 Mar 2026", -3), bought("2 Mar 2026", 1)],
    tiers: [silver],
  });
  const answer = whatIfs(base, { kind: "tier", tier: silver }, on("10 Mar 2026"))(0);
  expect(answer).toEqual({
    code: "event",
    event: { kind: "wait", day: on("11 Mar 2026") },
    until: on("11 Mar 2026"),
  });
});
