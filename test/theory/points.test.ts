import { describe, expect, test } from "vitest";
import type { Base } from "../../src/domain/records/base";
import type { PointsRow } from "../../src/domain/records/points-row";
import { pointsAccounts, pointsSource } from "../../src/domain/tiers/client-points";
import { expiringSoon, redeemable } from "../../src/domain/tiers/points";
import { amountOf, moneyOf } from "../../src/domain/values/money";
import { baseOf, standingOf, tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { accountOn, earnedBy, pointsRow } from "../fixtures/points";

const balance = (rows: readonly PointsRow[], day: string, termDays: number | null = null) =>
  amountOf(accountOn(rows, day, termDays).balance);

describe("theory 5.5: each purchase earns floor(net paid × rate of the tier held before it)", () => {
  const silver = moneyOf(10_000);
  const tiers = [
    tierNamed("Base", { pointsRate: 0.05 }),
    tierNamed("Silver", { pointsRate: 0.1, minSpend: silver }),
  ];
  const earned = (rows: readonly LedgerRow[], day = "31 Dec") => balance(earnedBy(rows, tiers, day), day);

  test("theory 15 (5.5): the first purchase earns nothing, for no tier was held at the end of the day before", () => {
    expect(earned([bought("1 Mar", 1_000)])).toBe(0);
  });

  test.each([
    [9_999.99, 50],
    [10_000, 100],
    [10_000.01, 100],
  ])("theory 15 (5.5): after %d of purchases the next 1 000 earn %d", (before, points) => {
    expect(earned([bought("1 Mar", before), bought("2 Mar", 1_000)])).toBe(points);
  });

  test("theory 15 (5.5): a purchase of the day on which the tier is reached still earns at the rate of the evening before", () => {
    const rows = [
      bought("1 Mar", 5_000),
      bought("2 Mar", 5_000, { order: "7" }),
      bought("2 Mar", 1_000, { order: "8" }),
    ];
    expect(earned(rows)).toBe(250 + 50);
  });

  test("theory 15 (5.5): earning floors to whole points once per order", () => {
    const order = (amount: number) => bought("2 Mar", amount, { order: "7" });
    expect(earned([bought("1 Mar", 1), order(19.99)])).toBe(0);
    expect(earned([bought("1 Mar", 1), order(20)])).toBe(1);
    expect(earned([bought("1 Mar", 1), order(19.99), order(0.01)])).toBe(1);
    expect(earned([bought("1 Mar", 1), order(19.99), bought("2 Mar", 19.99, { order: "8" })])).toBe(0);
  });

  test("theory 15 (5.5): without an order number it floors once per visit", () => {
    expect(earned([bought("1 Mar", 1), bought("2 Mar", 19.99), bought("2 Mar", 0.01)])).toBe(1);
    expect(earned([bought("1 Mar", 1), bought("2 Mar", 19.99), bought("3 Mar", 19.99)])).toBe(0);
  });

  test("theory 1.3: a rate is multiplied without drift: 29 % of 100 is 29", () => {
    const rate = [tierNamed("Base", { pointsRate: 0.29 })];
    const rows = [bought("1 Mar", 1), bought("2 Mar", 100)];
    expect(balance(earnedBy(rows, rate, "3 Mar"), "3 Mar")).toBe(29);
  });

  test("theory 15 (5.5): a refund revokes floor(earned before) − floor(rate × net left)", () => {
    const rows = [
      bought("1 Mar", 1),
      bought("2 Mar", 100, { order: "7" }),
      bought("5 Mar", -10.01, { order: "7" }),
    ];
    expect(earned(rows, "4 Mar")).toBe(5);
    expect(earned(rows, "5 Mar")).toBe(4);
  });

  test("theory 5.5: a refund of everything leaves what was before", () => {
    const rows = [
      bought("1 Mar", 1),
      bought("2 Mar", 100),
      bought("3 Mar", 59.9),
      bought("5 Mar", -59.9),
      bought("6 Mar", -100),
    ];
    expect(["2 Mar", "3 Mar", "5 Mar", "6 Mar"].map((day) => earned(rows, day))).toEqual([5, 7, 5, 0]);
  });

  test("theory 15 (10.1): a refund without a known order number falls on the same product, else on the last purchase", () => {
    const rows = [
      bought("1 Mar", 1),
      bought("2 Mar", 100, { product: "roof" }),
      bought("3 Mar", 60, { product: "nails" }),
    ];
    expect(earned([...rows, bought("5 Mar", -100, { product: "roof", order: "R1" })])).toBe(3);
    expect(earned([...rows, bought("5 Mar", -60)])).toBe(5);
  });

  test("theory 15 (5.5): earned points that the client has spent are a debt after a refund of their purchase", () => {
    const purchases = [
      bought("1 Mar", 1),
      bought("2 Mar", 100, { order: "7" }),
      bought("5 Mar", -100, { order: "7" }),
    ];
    const rows = [...earnedBy(purchases, tiers, "5 Mar"), pointsRow("3 Mar", "spend", 5)];
    expect(balance(rows, "5 Mar")).toBe(-5);
  });
});

describe("theory 5.5: points are a ledger, and the ledger is the balance", () => {
  test("theory 5.5: it adds up what came and what went, in points with kopecks", () => {
    const rows = [
      pointsRow("1 Mar", "earn", 100),
      pointsRow("2 Mar", "spend", 30.1),
      pointsRow("3 Mar", "adjust", 0.2),
      pointsRow("4 Mar", "adjust", -0.3),
    ];
    expect(["28 Feb", "1 Mar", "2 Mar", "3 Mar", "4 Mar"].map((day) => balance(rows, day))).toEqual([
      0, 100, 69.9, 70.1, 69.8,
    ]);
  });

  test("theory 5.5: a spend is subtracted with either sign", () => {
    const rows = [pointsRow("1 Mar", "earn", 100), pointsRow("2 Mar", "spend", -30)];
    expect(balance(rows, "2 Mar")).toBe(70);
  });

  test("theory 15 (5.5): a lot is usable through day + term", () => {
    const rows = [pointsRow("1 Mar", "earn", 100)];
    expect([balance(rows, "31 Mar", 30), balance(rows, "1 Apr", 30)]).toEqual([100, 0]);
  });

  test("theory 15 (5.5): a blank term never ends; a day written in the row has priority over the term", () => {
    const rows = [pointsRow("1 Mar", "earn", 100), pointsRow("1 Mar", "earn", 7, { expires: on("5 Mar") })];
    expect(balance(rows, "1 Mar 2126")).toBe(100);
    expect([balance(rows, "5 Mar", 30), balance(rows, "6 Mar", 30)]).toEqual([107, 100]);
  });

  test("theory 5.5: a spend takes the oldest unexpired lot first", () => {
    const rows = [
      pointsRow("1 Mar", "earn", 10),
      pointsRow("11 Mar", "earn", 10),
      pointsRow("12 Mar", "spend", 15),
    ];
    expect(["12 Mar", "31 Mar", "10 Apr", "11 Apr"].map((day) => balance(rows, day, 30))).toEqual([
      5, 5, 5, 0,
    ]);
    expect(accountOn(rows, "12 Mar", 30).lots).toMatchObject([{ left: 500, expires: on("10 Apr") }]);
  });

  test("theory 15 (5.5): a refund takes from its own lot first", () => {
    const rows = [
      pointsRow("1 Mar", "earn", 10, { order: "7" }),
      pointsRow("11 Mar", "earn", 10, { order: "8" }),
      pointsRow("12 Mar", "refund", 10, { order: "8" }),
    ];
    expect(accountOn(rows, "12 Mar", 30).lots).toMatchObject([{ left: 1000, order: "7" }]);
  });

  test("theory 5.5: a refund of a purchase whose points have expired takes nothing twice", () => {
    const rows = [
      pointsRow("1 Mar", "earn", 10, { order: "7" }),
      pointsRow("2 Apr", "refund", 10, { order: "7" }),
    ];
    expect(balance(rows, "2 Apr", 30)).toBe(0);
  });

  test("theory 5.5: the balance may be below 0, and the next points pay the debt first", () => {
    const rows = [
      pointsRow("1 Mar", "earn", 10, { order: "7" }),
      pointsRow("2 Mar", "spend", 8),
      pointsRow("3 Mar", "refund", 10, { order: "7" }),
      pointsRow("4 Mar", "earn", 10),
    ];
    expect(["3 Mar", "4 Mar", "4 Apr"].map((day) => balance(rows, day, 30))).toEqual([-8, 2, 0]);
    expect(accountOn(rows, "4 Mar", 30).lots).toMatchObject([{ left: 200 }]);
  });

  test("theory 5.5: an expiry that a person writes down counts, and never doubles that of the calendar", () => {
    const earned = [pointsRow("1 Mar", "earn", 10), pointsRow("20 Mar", "earn", 5)];
    const written = (day: string) => [...earned, pointsRow(day, "expire", 10)];
    expect(["30 Mar", "31 Mar", "1 Apr"].map((day) => balance(written("31 Mar"), day, 30))).toEqual([
      15, 5, 5,
    ]);
    expect(["31 Mar", "1 Apr", "3 Apr"].map((day) => balance(written("3 Apr"), day, 30))).toEqual([15, 5, 5]);
    expect(balance(written("3 Apr"), "3 Apr")).toBe(5);
  });

  test("theory 5.5: on one day earned points count before spent ones", () => {
    const rows = [pointsRow("1 Mar", "spend", 4), pointsRow("1 Mar", "earn", 10)];
    expect(accountOn(rows, "1 Mar").entries.map(({ points }) => points)).toEqual([1000, -400]);
  });

  test("theory 5.5: points that expire within 30 days, and the first day of it", () => {
    const until = (day: string) => ({ expires: on(day) });
    const rows = [
      pointsRow("1 Mar", "earn", 1, until("10 Mar")),
      pointsRow("1 Mar", "earn", 2, until("9 Mar")),
      pointsRow("1 Mar", "earn", 4, until("31 Mar")),
      pointsRow("1 Mar", "earn", 8, until("1 Apr")),
      pointsRow("1 Mar", "earn", 16),
    ];
    const soon = (day: string) => expiringSoon(accountOn(rows, day), on(day));
    expect(soon("1 Mar")).toEqual({ points: 700, lastDay: on("9 Mar") });
    expect(soon("9 Mar")).toEqual({ points: 1500, lastDay: on("9 Mar") });
    expect(soon("11 Mar")).toEqual({ points: 1200, lastDay: on("31 Mar") });
    expect(soon("2 Apr")).toEqual({ points: 0, lastDay: null });
  });
});

describe("theory 5.5: redeemable on a bill = min(balance, bill × cap)", () => {
  const cap = (redeemCap: number) => tierNamed("Silver", { redeemCap });

  test("theory 5.5: all of a bill with kopecks leaves exactly 0", () => {
    expect(moneyOf(1_234.57) - redeemable(moneyOf(9_999.99), moneyOf(1_234.57), cap(1))).toBe(0);
    const rows = [pointsRow("1 Mar", "earn", 1_234.57), pointsRow("2 Mar", "spend", 1_234.57)];
    expect(balance(rows, "2 Mar")).toBe(0);
  });

  test("theory 15 (5.5): bill × cap rounds down to the minor unit", () => {
    expect(redeemable(moneyOf(1_000), moneyOf(0.99), cap(0.5))).toBe(49);
    expect(redeemable(moneyOf(1_000), moneyOf(100), cap(0.29))).toBe(2_900);
  });

  test.each([
    [49.99, 4_999],
    [50, 5_000],
    [50.01, 5_000],
  ])(
    "theory 5.5: with a balance of %d and a bill of 100 under a cap of 50 %%: %d kopecks",
    (points, kopecks) => {
      expect(redeemable(moneyOf(points), moneyOf(100), cap(0.5))).toBe(kopecks);
    },
  );

  test("theory 5.5: nothing while the balance is below 0; without a tier the whole bill", () => {
    expect(redeemable(moneyOf(-5), moneyOf(100), cap(1))).toBe(0);
    expect(redeemable(moneyOf(500), moneyOf(100), null)).toBe(moneyOf(100));
  });
});

describe("theory 5.5: where earned points are taken from", () => {
  const tiers = [tierNamed("Base", { pointsRate: 0.1 })];
  const rows = [bought("1 Mar", 1), bought("2 Mar", 1_000)];
  const base = (...points: PointsRow[]) =>
    baseOf({ rows, tiers, points: points.length === 0 ? null : new Map([[0, points]]) });
  const balanceOf = (known: Base) => {
    const day = on("5 Mar");
    const { rows: own, purchaseHistory } = standingOf(known, day).timeline;
    return amountOf(pointsAccounts(known, day)(0, own, purchaseHistory).balance);
  };

  test("the purchases, while the ledger only spends and adjusts", () => {
    expect(pointsSource(base(), on("5 Mar"))).toBe("purchases");
    expect(balanceOf(base())).toBe(100);
    expect(balanceOf(base(pointsRow("3 Mar", "spend", 30)))).toBe(70);
    expect(balanceOf(base(pointsRow("3 Mar", "adjust", 5), pointsRow("4 Mar", "spend", 30)))).toBe(75);
  });

  test("the ledger alone, as soon as it has one row of points earned by anybody: no purchase pays twice", () => {
    const kept = base(pointsRow("2 Mar", "earn", 40), pointsRow("3 Mar", "spend", 30));
    expect(pointsSource(kept, on("5 Mar"))).toBe("ledger");
    expect(balanceOf(kept)).toBe(10);
    expect(balanceOf({ ...base(), points: new Map([[7, [pointsRow("2 Mar", "earn", 40)]]]) })).toBe(0);
  });
});
