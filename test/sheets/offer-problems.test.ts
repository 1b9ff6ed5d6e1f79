import { describe, expect, test } from "vitest";
import { type BaseRanges, problemsBetweenSheets, readBase } from "../../src/sheets/base/base";
import { foreignSheets, withoutForeign } from "../../src/sheets/tables/foreign-sheet";
import { russian } from "../fixtures/locales";

const base = {
  clients: [["Client"], ["Ann"]],
  purchases: [["Date", "Client", "Amount"]],
  products: [["Product"], ["Beans"]],
  tiers: [["Tier"], ["Gold"]],
  segments: [
    ["Segment", "Only if"],
    ["Cafés", "product = Beans"],
  ],
};
const problemsIn = (more: object) => {
  const ranges = { ...base, ...more } as BaseRanges;
  const { base: read } = readBase(withoutForeign(ranges), russian);
  return problemsBetweenSheets(ranges, read, russian).map(({ sheet, row, column, code }) =>
    [sheet, row, column, code].join(" "),
  );
};

describe("What needs attention on the sheets of offers and agreements", () => {
  test("is nothing where every name is on its own sheet, in any spelling", () => {
    expect(
      problemsIn({
        offers: [
          ["Offer", "For segment", "For tier", "Product"],
          ["Spring", " CAFÉS ", "", ""],
          ["Box", "", "GOLD", "beans"],
        ],
        touches: [
          ["Date", "Client", "Channel", "Content", "Offer"],
          ["01.03.2026", "Ann", "call", "offer", "spring"],
        ],
        contracts: [
          ["Client", "Starts on", "Ends on", "Quantity", "Product"],
          ["ann", "01.03.2026", "01.04.2026", 10, "BEANS"],
        ],
      }),
    ).toEqual([]);
  });

  test("is each name that no other sheet has", () => {
    expect(
      problemsIn({
        offers: [
          ["Offer", "For segment", "For tier", "Product"],
          ["Spring", "Kiosks", "VIP", "Tea"],
        ],
        touches: [
          ["Date", "Client", "Channel", "Content", "Offer"],
          ["01.03.2026", "Ann", "call", "offer", "Autumn"],
        ],
        contracts: [
          ["Client", "Starts on", "Ends on", "Quantity", "Product"],
          ["Zoe", "01.03.2026", "01.04.2026", 10, "Tea"],
        ],
        subscriptions: [
          ["Client", "Subscription", "Starts on", "Fee"],
          ["Zoe", "Care", "01.03.2026", 5],
        ],
      }),
    ).toEqual([
      "offers 2 forSegment unknown segment",
      "offers 2 forTier unknown tier",
      "offers 2 product unknown product",
      "contracts 2 client unknown client",
      "subscriptions 2 client unknown client",
      "contracts 2 product unknown product",
      "touches 2 offer unknown offer",
    ]);
  });

  test("requires no names from missing sheets", () => {
    const touches = [
      ["Date", "Client", "Channel", "Content", "Offer"],
      ["01.03.2026", "Ann", "call", "offer", "Autumn"],
    ];
    expect(problemsIn({ touches })).toEqual([]);
  });

  test("is each cell that cannot be read", () => {
    expect(
      problemsIn({
        offers: [
          ["Offer", "Discount"],
          ["Spring", "a lot"],
        ],
        contracts: [
          ["Client", "Starts on", "Ends on", "Quantity"],
          ["Ann", "soon", "01.04.2026", 10],
        ],
        subscriptions: [
          ["Client", "Subscription", "Starts on", "Fee"],
          ["Ann", "Care", "01.03.2026", "free"],
        ],
      }),
    ).toEqual([
      "offers 2 discount not a number",
      "contracts 2 startsOn not a day",
      "subscriptions 2 fee not a number",
    ]);
  });
});

describe("A user's own sheet with the same name as the add-on's", () => {
  const foreign = {
    points: [
      ["Court", "Score"],
      ["1", 15],
    ],
    contracts: [["No", "With"]],
  };

  test("is reported by its first missing column, and stops nothing else", () => {
    expect(problemsIn(foreign)).toEqual([
      "contracts 1 client no such column",
      "points 1 client no such column",
    ]);
  });

  test("is left out of what is read", () => {
    expect(Object.keys(withoutForeign({ ...base, ...foreign }))).toEqual(Object.keys(base));
    expect(foreignSheets(base)).toEqual([]);
  });
});
