import { describe, expect, test } from "vitest";
import { type Effect, rowEffects } from "../../src/domain/effects/effect";
import { baseEffects } from "../../src/domain/effects/effect-sums";
import { loyaltyValues } from "../../src/domain/effects/loyalty-value";
import type { Earned } from "../../src/domain/history/earned";
import { moneyOf } from "../../src/domain/values/money";
import { clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf, rowsOfFirst } from "../fixtures/ledger";

/** The effects of the first client's rows, in order of day. */
function effectsOf(rows: readonly LedgerRow[], { isReferred = false, asOf = "31 Dec" } = {}): Effect[] {
  const ledger = ledgerOf(rows);
  return rowEffects(ledger, rowsOfFirst(ledger, on(asOf)), isReferred, on(asOf));
}

const coffee = (day: string, amount: number, more: Partial<LedgerRow> = {}) =>
  bought(day, amount, { product: "coffee", ...more });
const milk = (day: string, amount: number, more: Partial<LedgerRow> = {}) =>
  bought(day, amount, { product: "milk", ...more });

describe("10.1 every row of purchases is exactly one effect", () => {
  test("the whole first purchase day is acquired; later the same product is repeat, another one cross-sell", () => {
    const rows = [
      coffee("1 Mar", 100),
      milk("1 Mar", 20),
      coffee("5 Apr", 100),
      bought("5 Apr", 50, { product: "tea" }),
    ];
    expect(effectsOf(rows)).toEqual(["acquired", "acquired", "repeat", "cross-sell"]);
    expect(effectsOf(rows, { isReferred: true })).toEqual(["referral", "referral", "repeat", "cross-sell"]);
  });

  test("bought before means on an earlier day: twice on one day is cross-sell both times", () => {
    const rows = [coffee("1 Mar", 100), milk("5 Apr", 20), milk("5 Apr", 20), milk("6 Apr", 20)];
    expect(effectsOf(rows)).toEqual(["acquired", "cross-sell", "cross-sell", "repeat"]);
  });

  test("a row without a product is repeat after the first day", () => {
    expect(effectsOf([bought("1 Mar", 100), bought("2 Mar", 100), coffee("3 Mar", 10)])).toEqual([
      "acquired",
      "repeat",
      "cross-sell",
    ]);
  });

  test("a purchase for nothing is a purchase", () => {
    expect(effectsOf([coffee("1 Mar", 0), coffee("2 Mar", 100)])).toEqual(["acquired", "repeat"]);
  });

  test("rows after the day of the answer have no effect yet", () => {
    expect(effectsOf([coffee("1 Mar", 100), coffee("2 Mar", 100)], { asOf: "1 Mar" })).toEqual(["acquired"]);
  });
});

describe("10.1, 15 (10.1) a refund has the effect of the purchase it refunds", () => {
  const sold = [
    coffee("1 Mar", 100, { order: "A" }),
    coffee("2 Mar", 100, { order: "B" }),
    milk("2 Mar", 20, { order: "B" }),
    bought("3 Mar", 50, { product: "tea", order: "C" }),
    coffee("4 Mar", 100, { order: "D" }),
  ];
  const refundOf = (refund: Partial<LedgerRow>) => effectsOf([...sold, bought("9 Mar", -10, refund)]).at(-1);

  test.each<[string, Partial<LedgerRow>, Effect]>([
    ["the same order and product", { order: "B", product: "milk" }, "cross-sell"],
    ["else the same order", { order: "A", product: "tea" }, "acquired"],
    ["else the same product", { order: "Z", product: "tea" }, "cross-sell"],
    ["the same product without an order", { product: "coffee" }, "repeat"],
    ["else the last purchase", { order: "Z", product: "sugar" }, "repeat"],
    ["the last purchase where nothing is said", {}, "repeat"],
  ])("%s", (_, refund, effect) => {
    expect(refundOf(refund)).toBe(effect);
  });

  test("where nothing was bought before, it is acquired, or referral if another client referred this one", () => {
    expect(effectsOf([bought("1 Mar", -10), coffee("2 Mar", 100)])).toEqual(["acquired", "acquired"]);
    expect(effectsOf([bought("1 Mar", -10)], { isReferred: true })).toEqual(["referral"]);
  });

  test("a refund comes after the sales of its day, wherever it is on the sheet", () => {
    expect(effectsOf([coffee("1 Mar", 9), milk("2 Mar", -5), milk("2 Mar", 20)])).toEqual([
      "acquired",
      "cross-sell",
      "cross-sell",
    ]);
  });
});

describe("10.1, 15 (4.4, 10.1) a removed order keeps the effect it had", () => {
  test("and the client's next purchase is the first, since none counts by then", () => {
    const rows = [
      coffee("1 Mar", 100, { order: "A" }),
      coffee("3 Mar", -100, { order: "A" }),
      coffee("5 Apr", 200),
      coffee("6 Apr", 200),
    ];
    expect(effectsOf(rows)).toEqual(["acquired", "acquired", "acquired", "repeat"]);
  });

  test("what was bought before the refund came stays what it was: the past is not rewritten", () => {
    const rows = [
      coffee("1 Mar", 100, { order: "A" }),
      milk("2 Mar", 20),
      coffee("3 Mar", -100, { order: "A" }),
    ];
    expect(effectsOf(rows)).toEqual(["acquired", "cross-sell", "acquired"]);
    expect(effectsOf([...rows, coffee("4 Mar", 100)])).toEqual([
      "acquired",
      "cross-sell",
      "acquired",
      "cross-sell",
    ]);
  });

  test("an order that a later row restores counts again", () => {
    const rows = [
      coffee("1 Mar", 100, { order: "A" }),
      coffee("2 Mar", -100, { order: "A" }),
      coffee("3 Mar", 40, { order: "A" }),
      coffee("4 Mar", 40),
    ];
    expect(effectsOf(rows)).toEqual(["acquired", "acquired", "repeat", "repeat"]);
  });
});

/** Anna referred Boris and Vera, Boris referred Gleb; Dina and Egor referred each other; Fima names himself, Zoya an unknown client. */
const clients = [
  clientNamed("anna"),
  clientNamed("boris", { referredBy: "anna" }),
  clientNamed("vera", { referredBy: "anna" }),
  clientNamed("gleb", { referredBy: "boris" }),
  clientNamed("dina", { referredBy: "egor" }),
  clientNamed("egor", { referredBy: "dina" }),
  clientNamed("fima", { referredBy: "fima" }),
  clientNamed("zoya", { referredBy: "uncle" }),
];
const rows = [
  coffee("1 Jan", 1000, { client: 0, cost: moneyOf(600) }),
  coffee("1 Feb", 500, { client: 0, cost: moneyOf(300) }),
  milk("1 Feb", 100, { client: 0, cost: moneyOf(50) }),
  coffee("2 Feb", 800, { client: 1, cost: moneyOf(500) }),
  coffee("3 Feb", 800, { client: 1, cost: moneyOf(500) }),
  coffee("4 Feb", 400, { client: 3 }),
  coffee("5 Feb", 300, { client: 4, cost: moneyOf(100) }),
  coffee("6 Feb", 200, { client: 5, cost: moneyOf(100) }),
  coffee("7 Feb", 70, { client: 6, cost: moneyOf(10) }),
  coffee("8 Feb", 60, { client: 7, cost: moneyOf(10) }),
];
const base = { clients, ledger: ledgerOf(rows) };
const shown = ({ revenue, margin, withoutCost }: Earned) => [
  revenue / 100,
  margin === null ? null : margin / 100,
  withoutCost,
];

describe("10.1 the four effects of the base", () => {
  test("add up to all revenue and all margin", () => {
    const sums = baseEffects(base, null, on("28 Feb"));
    expect(shown(sums.acquired)).toEqual([1070, 460, 0]);
    expect(shown(sums.referral)).toEqual([800 + 400 + 300 + 200 + 60, 300 + 200 + 100 + 50, 1]);
    expect(shown(sums.repeat)).toEqual([500 + 800, 200 + 300, 0]);
    expect(shown(sums["cross-sell"])).toEqual([100, 50, 0]);
  });

  test("of a span of days are the rows of those days, judged by all that came before", () => {
    const sums = baseEffects(base, on("1 Feb"), on("3 Feb"));
    expect(shown(sums.acquired)).toEqual([0, 0, 0]);
    expect(shown(sums.referral)).toEqual([800, 300, 0]);
    expect(shown(sums.repeat)).toEqual([1300, 500, 0]);
  });
});

describe("10.2 the loyalty value of a client", () => {
  const loyaltyOf = loyaltyValues(base, on("28 Feb"));
  const parts = (place: number) => {
    const { repeat, crossSell, referral, value, tree } = loyaltyOf(place);
    return [repeat, crossSell, referral, value, tree].map(shown);
  };

  test("is repeat, cross-sell and the first purchases of the referred clients; the whole tree is counted separately", () => {
    expect(parts(0)).toEqual([
      [500, 200, 0],
      [100, 50, 0],
      [800, 300, 0],
      [1400, 550, 0],
      [1200, 300, 1],
    ]);
    expect(loyaltyOf(0).brought).toEqual({ directly: 2, inTree: 3 });
  });

  test("has no margin where no row behind it has a cost", () => {
    expect(parts(1)).toEqual([
      [800, 300, 0],
      [0, 0, 0],
      [400, null, 1],
      [1200, 300, 1],
      [400, null, 1],
    ]);
  });

  test("counts a circle once, without the client, and names it", () => {
    expect(loyaltyOf(4).circle).toEqual([4, 5]);
    expect(loyaltyOf(5).circle).toEqual([4, 5]);
    expect(shown(loyaltyOf(4).tree)).toEqual([200, 100, 0]);
    expect(shown(loyaltyOf(5).tree)).toEqual([300, 200, 0]);
    expect(loyaltyOf(0).circle).toBeNull();
  });

  test("credits no client for a client who names themselves, or an unknown client", () => {
    expect(loyaltyOf(6)).toMatchObject({
      fault: "brought by themselves",
      brought: { directly: 0, inTree: 0 },
    });
    expect(loyaltyOf(7)).toMatchObject({ fault: "unknown referrer" });
    expect(loyaltyOf(1).fault).toBeNull();
  });

  test("has no margin at all in a ledger without costs, refunds included", () => {
    const bare = ledgerOf([coffee("1 Jan", 100), coffee("2 Jan", 100), coffee("3 Jan", -30)]);
    const { repeat } = loyaltyValues({ clients, ledger: bare }, on("28 Feb"))(0);
    expect(shown(repeat)).toEqual([70, null, 2]);
  });
});
