import { describe, expect, test } from "vitest";
import { likelyMapping } from "../../src/actions/start/likely-mapping";
import { likelySheets } from "../../src/actions/start/likely-sheets";
import { type SeenSheet, seenSheet } from "../../src/actions/start/seen-sheet";
import { businessPresets } from "../../src/drafts/business-presets";
import { clientsSheet } from "../../src/sheets/columns/clients";
import type { SheetSpec } from "../../src/sheets/columns/columns";
import { purchasesSheet } from "../../src/sheets/columns/purchases";
import { type Cell, textOf } from "../../src/sheets/reading/cell";
import { english, russian } from "../fixtures/locales";

/** The sheet as it would be seen; what is shown is what was typed. */
const seen = (cells: Cell[][], name = "Sheet", locale = english): SeenSheet =>
  seenSheet({ name, cells, shown: cells.map((row) => row.map(textOf)) }, locale);

const mapped = (cells: Cell[][], spec: SheetSpec = purchasesSheet, locale = english) => {
  const mapping = likelyMapping(seen(cells, "Sheet", locale), spec);
  return { ...Object.fromEntries(mapping.places), missing: mapping.missing };
};

describe("the likeliest column", () => {
  test("is the one with our title, an alias, or a header that resembles one", () => {
    const cells = [["Date of the sale", "Total", "Client", "Qty"]];
    expect(mapped(cells)).toEqual({ date: 0, amount: 1, client: 2, quantity: 3, missing: [] });
  });

  test("in Russian, with ё and unusual spaces, too", () => {
    const cells = [
      ["Дата  продажи", "Покупатель", "Сумма\u00a0продажи", "Номенклатура"],
      ["01.03.2026", "ООО «Ёлка»", "1 200,50", "Кофе"],
    ];
    expect(mapped(cells, purchasesSheet, russian)).toEqual({
      date: 0,
      client: 1,
      amount: 2,
      product: 3,
      missing: [],
    });
  });

  test("is never one header for two of our columns", () => {
    const cells = [["Date", "Client", "Amount"]];
    const { places } = likelyMapping(seen(cells), purchasesSheet);
    expect(new Set(places.values()).size).toBe(places.size);
    expect(mapped(cells)).toEqual({ date: 0, client: 1, amount: 2, missing: [] });
  });

  test("of two like ones is that which holds what it should", () => {
    const cells = [
      ["Order date", "Date of order", "Client", "Amount"],
      ["A-17", "2026-03-01", "Ann", 5],
      ["A-18", "2026-03-02", "Bob", 6],
    ];
    expect(mapped(cells)).toMatchObject({ date: 1 });
  });

  test("is found by what it holds where no header helps, if one alone suits", () => {
    const cells = [
      ["When", "Whom", "How much"],
      ["2026-03-01", "Ann", 12.5],
      ["2026-03-09", "Bob", "7.00"],
    ];
    expect(mapped(cells)).toEqual({ date: 0, amount: 2, client: 1, missing: [] });
  });

  test("is left to the person where several suit", () => {
    const cells = [
      ["When", "Whom", "One", "Other"],
      ["2026-03-01", "Ann", 12.5, 3],
    ];
    expect(mapped(cells)).toMatchObject({ date: 0, client: 1, missing: ["amount"] });
  });

  test("is none for what may be missing anyway", () => {
    expect(mapped([["Client", "Shoe size", "Weather"]], clientsSheet)).toEqual({ client: 0, missing: [] });
  });
});

describe("a sheet is seen", () => {
  test("with three filled sample values of each column, blanks between them left out", () => {
    const cells = [
      ["Client", "Note"],
      ["", "a"],
      ["Ann", ""],
      ["Bob", "b"],
      ["Cid", ""],
      ["Dan", ""],
    ];
    expect(seen(cells).columns.map(({ samples }) => samples)).toEqual([
      ["Ann", "Bob", "Cid"],
      ["a", "b"],
    ]);
  });

  test("without its blank columns; one that is filled but has no header is named", () => {
    const { columns, unnamed } = seen([
      ["Client", "", " ", "Amount"],
      ["Ann", "", "x", 5],
    ]);
    expect([columns.map(({ place }) => place), unnamed]).toEqual([[0, 3], [2]]);
  });

  test("with a header that appears twice, the second of which is never proposed", () => {
    const { columns } = seen([["Client", "Amount", " amount "]]);
    expect(columns.map(({ isRepeated }) => isRepeated)).toEqual([false, false, true]);
    expect(mapped([["Amount", "Client", "amount", "Date"]])).toMatchObject({ amount: 0 });
  });

  test.each([
    ["a title above the headers", [["Sales of 2026"], [""], ["Date", "Client", "Amount"]], 3],
    ["a blank row above the headers", [[""], ["Date", "Client"]], 2],
  ])("with %s it says in which row they seem to stand", (_, cells, row) => {
    expect(seen(cells)).toMatchObject({ columns: [], problem: { code: "header below", row } });
  });

  test("a blank sheet is reported as blank, and a list of one column is a list", () => {
    expect(seen([["", ""]]).problem).toEqual({ code: "empty" });
    expect(seen([["Client"], ["Ann"]]).problem).toBeNull();
  });
});

describe("among sheets", () => {
  const ledger = [
    ["Day", "Buyer", "Paid"],
    ["2026-03-01", "Ann", 5],
  ];
  const list = [
    ["Buyer", "Phone"],
    ["Ann", "555"],
  ];
  const prices = [
    ["Item", "Price"],
    ["Tea", 3],
  ];

  test("the ledger and the list of clients are distinguished", () => {
    const sheets = [seen(prices, "Prices"), seen(list, "People"), seen(ledger, "2026")];
    expect(likelySheets(sheets)).toEqual({ purchases: "2026", clients: "People" });
  });

  test("a team with a ledger alone has no list of clients", () => {
    expect(likelySheets([seen(ledger, "Sales"), seen(prices, "Prices")])).toEqual({
      purchases: "Sales",
      clients: null,
    });
  });

  test("of two ledgers the one named for sales is likelier", () => {
    expect(likelySheets([seen(ledger, "Plan"), seen(ledger, "Продажи")]).purchases).toBe("Продажи");
  });

  test("without anything like one there is none", () => {
    expect(likelySheets([seen(prices, "Prices"), seen([[""]], "Blank")])).toEqual({
      purchases: null,
      clients: null,
    });
  });
});

test("the presets are those of the theory, and one for a number of one's own", () => {
  expect(businessPresets).toEqual([
    { code: "food", cycle: 7 },
    { code: "clothes", cycle: 90 },
    { code: "dentistry", cycle: 365 },
    { code: "furniture", cycle: 1095 },
    { code: "one-off", cycle: "one-off" },
    { code: "own", cycle: null },
  ]);
});
