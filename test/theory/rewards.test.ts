import { describe, expect, test } from "vitest";
import { purchaseHistoryOf } from "../../src/domain/history/purchase-history";
import { nthFree, nthFreeDiscount } from "../../src/domain/tiers/nth-free";
import { clientPerks, tierHeldSince } from "../../src/domain/tiers/perks";
import { sumReward } from "../../src/domain/tiers/sum-reward";
import { moneyOf } from "../../src/domain/values/money";
import { baseOf, tierNamed, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf, rowsOfFirst } from "../fixtures/ledger";

describe("theory 7.6: 3 coffees, the 4th free", () => {
  const coffee = (amount: number, quantity: number | null = null, more: Partial<LedgerRow> = {}) =>
    bought("1 Mar", amount, { product: "coffee", quantity, ...more });
  const cardAfter = (...rows: LedgerRow[]) => {
    const ledger = ledgerOf(rows);
    const own = rowsOfFirst(ledger, on("31 Mar"));
    const purchaseHistory = purchaseHistoryOf(ledger, own, on("31 Mar"));
    return nthFree(ledger, own, purchaseHistory, { product: "coffee", paidUnits: 3 }, on("31 Mar"));
  };

  test("theory 15 (7.6): an offer that names no product counts the units of all", () => {
    const ledger = ledgerOf([coffee(300, 2), coffee(100, 1, { product: "tea" })]);
    const own = rowsOfFirst(ledger, on("31 Mar"));
    const programme = { product: null, paidUnits: 3 };
    const purchaseHistory = purchaseHistoryOf(ledger, own, on("31 Mar"));
    expect(nthFree(ledger, own, purchaseHistory, programme, on("31 Mar"))).toMatchObject({
      paid: 3,
      earned: 1,
    });
  });

  test.each([
    [2, { earned: 0, progress: 2 }],
    [3, { earned: 1, progress: 0 }],
    [4, { earned: 1, progress: 1 }],
    [7, { earned: 2, progress: 1 }],
  ])("theory 7.6: after %d paid units", (units, expected) => {
    expect(cardAfter(coffee(300, units))).toMatchObject(expected);
  });

  test("theory 7.6: a row with amount 0 is a free unit taken", () => {
    expect(cardAfter(coffee(300, 3), coffee(0))).toEqual({ paid: 3, taken: 1, earned: 0, progress: 0 });
  });

  test("theory 15 (7.6): a blank quantity is 1", () => {
    expect(cardAfter(coffee(100), coffee(100), coffee(100))).toMatchObject({ paid: 3, earned: 1 });
  });

  test("theory 15 (7.6): more taken than earned is below 0", () => {
    expect(cardAfter(coffee(100, 2), coffee(0))).toMatchObject({ earned: -1, progress: 2 });
  });

  test("theory 7.6: other products, and orders that a refund removed, do not count", () => {
    const tea = coffee(300, 3, { product: "tea" });
    const returned = [coffee(300, 3, { order: "7" }), coffee(-300, null, { order: "7" })];
    expect(cardAfter(tea, ...returned, coffee(100))).toMatchObject({ paid: 1, earned: 0, progress: 1 });
  });

  test("theory 7.6: parts of a unit add up without drift", () => {
    expect(cardAfter(...Array.from({ length: 30 }, () => coffee(10, 0.1)))).toMatchObject({
      paid: 3,
      earned: 1,
    });
  });

  test("theory 7.6: it comes to a discount of 1/(3+1) = 25 %", () => {
    expect(nthFreeDiscount(3)).toBe(0.25);
  });
});

describe("theory 7.6: 10 000 of orders → half a year of free delivery", () => {
  const reward = (rows: readonly LedgerRow[], day: string) => {
    const ledger = ledgerOf(rows);
    const own = rowsOfFirst(ledger, on(day));
    return sumReward(ledger, own, purchaseHistoryOf(ledger, own, on(day)), moneyOf(10_000), on(day));
  };

  test.each([
    [3_999.99, { earnedOn: null, progress: 999_999, missing: 1 }],
    [4_000, { earnedOn: on("20 Mar"), progress: 0, missing: 1_000_000 }],
    [4_000.01, { earnedOn: on("20 Mar"), progress: 0, missing: 1_000_000 }],
  ])("theory 7.6: it is earned on the day the sum is reached: after 6 000 and %d", (last, expected) => {
    expect(reward([bought("1 Mar", 6_000), bought("20 Mar", last)], "20 Mar")).toMatchObject(expected);
  });

  test("theory 15 (7.6): it lasts through the same day 6 months later", () => {
    const rows = [bought("31 Aug 2026", 10_000)];
    expect(reward(rows, "28 Feb 2027")).toMatchObject({ validUntil: on("28 Feb 2027"), isValid: true });
    expect(reward(rows, "1 Mar 2027")).toMatchObject({ validUntil: on("28 Feb 2027"), isValid: false });
  });

  test("theory 15 (7.6): the next counts orders since the previous one", () => {
    const rows = [bought("1 Mar", 15_000), bought("2 Mar", 9_000), bought("5 Mar", 1_000)];
    expect(reward(rows, "2 Mar")).toMatchObject({
      earnedOn: on("1 Mar"),
      progress: 900_000,
      missing: 100_000,
    });
    expect(reward(rows, "5 Mar")).toMatchObject({ earnedOn: on("5 Mar"), progress: 0 });
  });

  test("theory 7.6: an order that a refund removes earns nothing, and the same sum is not paid for twice", () => {
    const rows = [
      bought("1 Mar", 10_000, { order: "7" }),
      bought("3 Mar", -10_000, { order: "7" }),
      bought("5 Mar", 9_999),
    ];
    expect(["1 Mar", "3 Mar", "5 Mar"].map((day) => reward(rows, day).earnedOn)).toEqual([
      on("1 Mar"),
      null,
      null,
    ]);
  });

  test("theory 7.6: a refund after a reward is made up for before the next", () => {
    const rows = [bought("1 Mar", 10_000), bought("3 Mar", -4_000), bought("5 Mar", 10_000)];
    expect(reward(rows, "3 Mar")).toMatchObject({ earnedOn: on("1 Mar"), progress: 0, missing: 1_400_000 });
    expect(reward(rows, "5 Mar")).toMatchObject({ earnedOn: on("1 Mar"), progress: 600_000 });
  });
});

describe("theory 5.1: perks of the tier held, due and given", () => {
  const fold = (name: string) => name.toLowerCase();
  const perks = ["Card", "Own manager"];

  test("theory 5.1: a perk is due until it is given, and each is due once", () => {
    const given = [
      { day: on("2 Mar"), perk: "card" },
      { day: on("4 Mar"), perk: "card" },
    ];
    expect(clientPerks(perks, given, fold, on("1 Mar"), on("5 Mar"))).toEqual([
      { perk: "Card", givenOn: on("2 Mar") },
      { perk: "Own manager", givenOn: null },
    ]);
  });

  test("theory 5.1: what was given before the tier was reached, or is dated ahead, does not count", () => {
    const given = (day: string) => [{ day: on(day), perk: "card" }];
    const cardOn = (day: string) =>
      clientPerks(["Card"], given(day), fold, on("2 Mar"), on("5 Mar"))[0]!.givenOn;
    expect(["1 Mar", "2 Mar", "5 Mar", "6 Mar"].map(cardOn)).toEqual([null, on("2 Mar"), on("5 Mar"), null]);
  });

  const tiers = [
    tierNamed("Base"),
    tierNamed("Silver", { minSpend: moneyOf(100), windowDays: 10, keepDays: 5 }),
    tierNamed("Gold", { minSpend: moneyOf(300), windowDays: 10 }),
  ];
  const since = (rows: readonly LedgerRow[], day: string) =>
    tierHeldSince(timelineOf(baseOf({ rows }), on(day)).purchaseHistory, tiers, on(day));

  test("theory 5.2: a tier is held since the day it was reached, the kept days included", () => {
    const rows = [bought("1 Mar", 10), bought("5 Mar", 100), bought("16 Mar", 100)];
    expect(since(rows, "4 Mar")).toBe(on("1 Mar"));
    expect(since(rows, "26 Mar")).toBe(on("5 Mar"));
  });

  test("theory 5.2: a tier that was lost and reached again starts again", () => {
    const rows = [bought("5 Mar", 100), bought("25 Mar", 100)];
    expect(since(rows, "24 Mar")).toBe(on("5 Mar"));
    expect(since(rows, "25 Mar")).toBe(on("25 Mar"));
  });

  test("theory 5.2: after a time in a higher tier it has been held all along", () => {
    const rows = [bought("5 Mar", 100), bought("10 Mar", 300), bought("14 Mar", 100)];
    expect(since(rows, "12 Mar")).toBe(on("10 Mar"));
    expect(since(rows, "22 Mar")).toBe(on("5 Mar"));
  });

  test("theory 15 (5.2): without a tier there is no such day", () => {
    expect(since([], "1 Mar")).toBeNull();
  });
});
