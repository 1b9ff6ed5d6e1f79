import { describe, expect, test } from "vitest";
import { clientTier } from "../../src/functions/client-tier";
import { clientTierGap } from "../../src/functions/client-tier-gap";
import { problemOf, tiers } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const spend = [[0], [9999.99], [10000], [29999.99], [30000], [30000], ["30 000,00 ₽"]];
const counts = [[0], [1], [1], [5], [4], [5], ["5"]];

describe("CLIENT_TIER", () => {
  test("is the highest row whose filled thresholds are all met, inclusive", () => {
    expect(clientTier(english, spend, counts, tiers)).toEqual(
      ["", "Base", "Silver", "Silver", "Silver", "Gold", "Gold"].map((tier) => [tier]),
    );
  });

  test("takes a table in Russian, and answers its own names", () => {
    const table = [
      ["Уровень", "От покупок", "От суммы"],
      ["Гость", 1, ""],
      ["Золото", "", "1 000,00"],
    ];
    expect(clientTier(russian, [[999.99], [1000]], 1, table)).toEqual([["Гость"], ["Золото"]]);
  });

  test("is blank where nothing was bought", () => {
    expect(clientTier(english, 1_000_000, 0, tiers)).toBe("");
  });
});

describe("CLIENT_TIER_GAP", () => {
  test("is the spend missing to the next tier, 0 where only purchases are, blank at the top", () => {
    expect(clientTierGap(english, spend, counts, tiers)).toEqual([
      [0],
      [0.01],
      [20000],
      [0.01],
      [0],
      [""],
      [""],
    ]);
  });

  test("is exact to the cent", () => {
    expect(clientTierGap(english, 9999.7, 1, tiers)).toBe(0.3);
  });
});

describe.each([
  ["CLIENT_TIER", clientTier],
  ["CLIENT_TIER_GAP", clientTierGap],
])("%s refuses", (_, formula) => {
  const refused = (table: unknown) => problemOf(() => formula(english, spend, counts, table));

  test("a table without its tier column, or without headers", () => {
    expect(
      refused([
        ["Name", "Min spend"],
        ["Base", 0],
      ]),
    ).toMatchObject({ code: "no column", column: "tier" });
    expect(refused("")).toEqual({ code: "no header row", argument: "tiers" });
    expect(refused(undefined)).toEqual({ code: "no header row", argument: "tiers" });
  });

  test("a table out of order", () => {
    const table = [
      ["Tier", "Min spend"],
      ["Gold", 30000],
      ["Silver", 10000],
    ];
    expect(refused(table)).toEqual({ code: "tiers out of order", argument: "tiers", tier: "Silver" });
  });

  test("a threshold that cannot be read", () => {
    const table = [
      ["Tier", "Min spend"],
      ["Silver", "lots"],
    ];
    expect(refused(table)).toMatchObject({ code: "bad tier", row: 2, column: "minSpend", text: "lots" });
  });

  test.each(["Window, days", "Keep days"])("a tier with %s, which figures alone cannot judge", (title) => {
    const table = [
      ["Tier", "Min spend", title],
      ["Base", 0, ""],
      ["Silver", 10000, 365],
    ];
    expect(refused(table)).toEqual({ code: "tiers with window", argument: "tiers", tier: "Silver" });
  });
});
