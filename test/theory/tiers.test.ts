import { describe, expect, test } from "vitest";
import type { Tier } from "../../src/domain/records/tier";
import { clientTier, tierKeptUntil, tierOn, tiersOutOfOrder } from "../../src/domain/tiers/tier";
import { moneyOf } from "../../src/domain/values/money";
import { baseOf, standingOf, tierNamed, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";

const yearly = (name: string, minSpend: number): Tier =>
  tierNamed(name, { minSpend: moneyOf(minSpend), windowDays: 365 });
const threeTiers = [yearly("Base", 0), yearly("Silver", 10_000), yearly("Gold", 30_000)];

const tierAt = (rows: readonly LedgerRow[], tiers: readonly Tier[], day: string) => {
  const { tier } = standingOf(baseOf({ rows, tiers }), on(day));
  return tier!;
};
const heldAt = (rows: readonly LedgerRow[], tiers: readonly Tier[], day: string) =>
  tierAt(rows, tiers, day).held?.name ?? null;

describe("theory 5: Base 0, Silver 10 000, Gold 30 000 over 365 days", () => {
  const spent = (amount: number) => tierAt([bought("1 Mar", amount)], threeTiers, "1 Mar");

  test("theory 5.2: spend 9 999.99 is Base", () => {
    expect(spent(9_999.99).held?.name).toBe("Base");
  });

  test("theory 5.2: spend 10 000.00, exactly on the threshold, is Silver", () => {
    expect(spent(10_000).held?.name).toBe("Silver");
  });

  test("theory 5.4: spend 29 999.99 is Silver, to Gold 0.01", () => {
    expect(spent(29_999.99)).toMatchObject({
      held: { name: "Silver" },
      gap: { next: { name: "Gold" }, missingSpend: 1, missingPurchases: 0 },
    });
  });

  test("theory 5.2: a 10 000 purchase 365 days ago no longer counts, 364 days ago does", () => {
    const rows = [bought("1 Mar 2025", 10_000)];
    expect(heldAt(rows, threeTiers, "28 Feb 2026")).toBe("Silver");
    expect(heldAt(rows, threeTiers, "1 Mar 2026")).toBe("Base");
  });
});

describe("theory 5.1, 5.2: the highest row whose filled thresholds are all met", () => {
  const both = tierNamed("VIP", { minSpend: moneyOf(100), minPurchases: 2 });

  test("theory 5.2: all filled thresholds must be met", () => {
    expect(heldAt([bought("1 Mar", 100)], [both], "1 Mar")).toBeNull();
    expect(heldAt([bought("1 Mar", 50), bought("2 Mar", 49)], [both], "2 Mar")).toBeNull();
    expect(heldAt([bought("1 Mar", 50), bought("2 Mar", 50)], [both], "2 Mar")).toBe("VIP");
  });

  test("theory 5.1: a blank window has no end", () => {
    expect(heldAt([bought("1 Mar 2000", 100)], [tierNamed("VIP", { minSpend: 10000 })], "1 Mar")).toBe("VIP");
  });

  test("theory 5.2: each row counts in its own window", () => {
    const tiers = [
      tierNamed("Base", { minSpend: 10000 }),
      tierNamed("Active", { minPurchases: 1, windowDays: 30 }),
    ];
    expect(heldAt([bought("1 Mar", 100)], tiers, "30 Mar")).toBe("Active");
    expect(heldAt([bought("1 Mar", 100)], tiers, "31 Mar")).toBe("Base");
  });

  test("theory 5.2: purchases that no longer count as purchases do not count here", () => {
    const rows = [
      bought("1 Mar", 100, { order: "17" }),
      bought("2 Mar", 100),
      bought("3 Mar", -100, { order: "17" }),
    ];
    const tiers = [tierNamed("Twice", { minPurchases: 2 })];
    expect(["2 Mar", "3 Mar"].map((day) => heldAt(rows, tiers, day))).toEqual(["Twice", null]);
  });

  test("theory 15 (5.2): a client without purchases has no tier, even with a row without thresholds", () => {
    expect(heldAt([], [tierNamed("Guest")], "1 Mar")).toBeNull();
    expect(heldAt([bought("1 Mar", -5)], [tierNamed("Guest")], "1 Mar")).toBeNull();
    expect(clientTier({ spend: 10000, purchases: 0 }, [tierNamed("Guest")])).toBeNull();
  });

  test("theory 15 (5.2), 5.6: a row without thresholds, as a guest card, holds for every buyer", () => {
    const guest = tierNamed("Guest card", { windowDays: 10 });
    expect(heldAt([bought("1 Mar 2000", 0)], [guest], "1 Mar")).toBe("Guest card");
  });

  test("theory 15 (5.2): spend below 0 counts as 0", () => {
    const rows = [bought("1 Mar 2025", 100), bought("20 Feb", -100)];
    const tiers = [yearly("Base", 0), yearly("Silver", 10)];
    expect(tierAt(rows, tiers, "1 Mar 2026")).toMatchObject({
      held: { name: "Base" },
      gap: { missingSpend: 1000 },
    });
  });

  test("theory 15 (5.2): *lowest first* is the row order; a later row that requires less is a named problem", () => {
    const tiers = [yearly("Gold", 300), yearly("Silver", 100)];
    expect(heldAt([bought("1 Mar", 500)], tiers, "1 Mar")).toBe("Silver");
    expect(tiersOutOfOrder(tiers)?.name).toBe("Silver");
    expect(tiersOutOfOrder(threeTiers)).toBeNull();
    expect(
      tiersOutOfOrder([tierNamed("A", { minPurchases: 3 }), tierNamed("B", { minPurchases: 2 })])?.name,
    ).toBe("B");
  });
});

describe("theory 5.3: keep days", () => {
  const silver = (keepDays: number) => [
    tierNamed("Silver", { minSpend: moneyOf(100), windowDays: 10, keepDays }),
  ];
  const rows = [bought("1 Mar", 100)];

  test("theory 5.3: with none, a tier ends when it is earned no longer", () => {
    expect(["10 Mar", "11 Mar"].map((day) => heldAt(rows, silver(0), day))).toEqual(["Silver", null]);
  });

  test("theory 15 (5.3): last earned on day d it holds through d + keep days", () => {
    expect(["15 Mar", "16 Mar"].map((day) => heldAt(rows, silver(5), day))).toEqual(["Silver", null]);
  });

  test("theory 5.3: a kept tier is marked as only kept", () => {
    expect(["10 Mar", "11 Mar"].map((day) => tierAt(rows, silver(5), day).isKept)).toEqual([false, true]);
  });

  test("theory 5.3: it is kept until the same day, computed while earned or while kept", () => {
    const keptUntil = (day: string) => {
      const { purchaseHistory } = timelineOf(baseOf({ rows }), on(day));
      const [tier] = silver(5);
      return tierKeptUntil(
        purchaseHistory,
        tier!,
        tierOn(purchaseHistory, [tier!], on(day)).earnedOn!,
        on(day),
      );
    };
    expect(["1 Mar", "10 Mar", "15 Mar"].map(keptUntil)).toEqual(Array(3).fill(on("15 Mar")));
  });

  test("theory 5.3: earned without an end date, kept without an end date", () => {
    const { purchaseHistory } = timelineOf(baseOf({ rows }), on("5 Mar"));
    expect(
      tierKeptUntil(purchaseHistory, tierNamed("Silver", { minSpend: 100 }), on("5 Mar"), on("5 Mar")),
    ).toBeNull();
  });

  test("theory 15 (5.2): nothing is kept for a client whose last purchase a refund removed", () => {
    const rows = [bought("1 Mar", 100, { order: "17" }), bought("3 Mar", -100, { order: "17" })];
    expect(["2 Mar", "3 Mar"].map((day) => heldAt(rows, silver(5), day))).toEqual(["Silver", null]);
  });

  test("theory 5.3: a higher kept tier has priority over a lower earned one", () => {
    const tiers = [tierNamed("Base"), ...silver(5)];
    expect(["14 Mar", "16 Mar"].map((day) => heldAt(rows, tiers, day))).toEqual(["Silver", "Base"]);
  });
});

describe("theory 5.4: to the next tier", () => {
  test("theory 5.4: missing spend and missing purchases", () => {
    const tiers = [tierNamed("Base"), tierNamed("VIP", { minSpend: moneyOf(500), minPurchases: 3 })];
    expect(tierAt([bought("1 Mar", 120)], tiers, "1 Mar").gap).toMatchObject({
      missingSpend: 38000,
      missingPurchases: 2,
    });
  });

  test("theory 5.4: never negative: what is more than enough is 0", () => {
    const tiers = [tierNamed("Base"), tierNamed("VIP", { minSpend: moneyOf(100), minPurchases: 3 })];
    expect(tierAt([bought("1 Mar", 900)], tiers, "1 Mar").gap).toMatchObject({
      missingSpend: 0,
      missingPurchases: 2,
    });
  });

  test("theory 15 (5.4): at the top both are blank", () => {
    expect(tierAt([bought("1 Mar", 90_000)], threeTiers, "1 Mar").gap).toEqual({
      next: null,
      missingSpend: null,
      missingPurchases: null,
    });
  });

  test("theory 15 (5.4): without a tier the next is the first row", () => {
    const { gap } = tierAt([bought("1 Mar", 40)], [tierNamed("Silver", { minSpend: moneyOf(100) })], "1 Mar");
    expect(gap).toMatchObject({ next: { name: "Silver" }, missingSpend: 6000 });
  });

  test("theory 15 (5.4): it is measured in its own window", () => {
    const tiers = [
      tierNamed("Base"),
      tierNamed("Active", { minSpend: moneyOf(100), minPurchases: 2, windowDays: 10 }),
    ];
    const rows = [bought("1 Mar", 80), bought("20 Mar", 30)];
    expect(tierAt(rows, tiers, "21 Mar").gap).toMatchObject({ missingSpend: 7000, missingPurchases: 1 });
  });
});
