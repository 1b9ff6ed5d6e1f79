import { describe, expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import type { ColumnCode } from "../../src/sheets/columns/columns";
import { purchasesSheet } from "../../src/sheets/columns/purchases";
import { readLedger } from "../../src/sheets/readers/ledger";
import type { Cell } from "../../src/sheets/reading/cell";
import { readTable, type Table } from "../../src/sheets/tables/table";
import { dateCell, english, serial, unknownLocale } from "../fixtures/locales";

const header = ["Date", "Client", "Amount", "Product", "Quantity", "Order", "Delivered on"];
const day = serial("2026-03-01");

function read(rows: Cell[][], locale = english) {
  const { base, problems } = readBase(
    { clients: [["Client"], ["Ann"], ["Bob"]], purchases: [header, ...rows] },
    locale,
  );
  const { ledger } = base;
  const taken = Array.from({ length: ledger.size }, (_, row) => ({
    client: ledger.client[row],
    day: ledger.day[row],
    amount: ledger.amount[row],
  }));
  return { ledger, taken, problems };
}

describe("the Purchases sheet", () => {
  test("becomes days, whole cents and places of clients, in the order of its rows", () => {
    const { taken, problems } = read([
      [dateCell("2026-03-01"), "ann", 10.1],
      ["01.03.2026", "Bob", "1 234,56 ₽"],
      [day, "Ann", -3],
    ]);
    expect(taken).toEqual([
      { client: 0, day, amount: 1010 },
      { client: 1, day, amount: 123456 },
      { client: 0, day, amount: -300 },
    ]);
    expect(problems).toEqual([]);
  });

  test("takes an amount of 0 for a purchase, and skips a blank amount", () => {
    const { taken, problems } = read([
      [day, "Ann", 0],
      [day, "Ann", ""],
    ]);
    expect(taken).toEqual([{ client: 0, day, amount: 0 }]);
    expect(problems).toEqual([{ sheet: "purchases", row: 3, column: "amount", code: "blank", text: "" }]);
  });

  test("keeps order, product, quantity and delivery of the rows it takes, though rows before were skipped", () => {
    const { ledger } = read([
      ["soon", "Ann", 1, "Nails", 9, "lost", ""],
      [day, "Ann", 1, " Красная  ЁЛКА ", 2, 77, "02.03.2026"],
      [day, "Ann", 1, "", "", "", ""],
    ]);
    expect([ledger.order(0), ledger.product(0), ledger.quantity[0], ledger.deliveredOn(0)]).toEqual([
      "77",
      "красная елка",
      2,
      day + 1,
    ]);
    expect([ledger.order(1), ledger.product(1), ledger.quantity[1], ledger.deliveredOn(1)]).toEqual([
      null,
      null,
      Number.NaN,
      null,
    ]);
  });

  test.each<[string, Cell[], object]>([
    ["no date", ["", "Ann", 5], { column: "date", code: "blank", text: "" }],
    ["a text for a date", ["soon", "Ann", 5], { column: "date", code: "not a day", text: "soon" }],
    ["a day that is in no calendar", ["31.04.2026", "Ann", 5], { column: "date", code: "not a day" }],
    ["an error for a date", ["#N/A", "Ann", 5], { column: "date", code: "error cell", text: "#N/A" }],
    ["TRUE for a date", [true, "Ann", 5], { column: "date", code: "not a day", text: "true" }],
    [
      "a text for an amount",
      [day, "Ann", "много"],
      { column: "amount", code: "not a number", text: "много" },
    ],
    [
      "an error for an amount",
      [day, "Ann", "#REF!"],
      { column: "amount", code: "error cell", text: "#REF!" },
    ],
    ["no client", [day, "", 5], { column: "client", code: "blank", text: "" }],
    ["an error for a client", [day, "#N/A", 5], { column: "client", code: "error cell", text: "#N/A" }],
    [
      "a client who is not on Clients",
      [day, "Zoe", 5],
      { column: "client", code: "unknown client", text: "Zoe" },
    ],
  ])("skips a row with %s, and says where", (_, row, problem) => {
    const { taken, problems } = read([[day, "Bob", 1], row, [day, "Bob", 2]]);
    expect(taken.map(({ amount }) => amount)).toEqual([100, 200]);
    expect(problems).toEqual([expect.objectContaining({ sheet: "purchases", row: 3, ...problem })]);
  });

  test("skips ambiguous days and amounts where the locale is unknown, and never guesses", () => {
    const { taken, problems } = read(
      [
        ["03/04/2026", "Ann", 5],
        [day, "Ann", "1,234"],
      ],
      unknownLocale,
    );
    expect(taken).toEqual([]);
    expect(problems).toMatchObject([
      { row: 2, column: "date", code: "ambiguous day", text: "03/04/2026" },
      { row: 3, column: "amount", code: "ambiguous number", text: "1,234" },
    ]);
  });

  test("mentions a client who is not on Clients once, at the first row", () => {
    const { problems } = read([
      [day, "Zoe", 5],
      [day, "Ann", 5],
      [day, "Zoe", 6],
      [day, "Yan", 6],
    ]);
    expect(problems.map(({ row, text }) => [row, text])).toEqual([
      [2, "Zoe"],
      [5, "Yan"],
    ]);
  });

  test("reports nothing for blank rows", () => {
    expect(
      read([
        ["", "", ""],
        [day, "Ann", 5],
        ["", " ", ""],
        [day, "Ann", 5],
      ]),
    ).toMatchObject({
      taken: [{ amount: 500 }, { amount: 500 }],
      problems: [],
    });
  });
});

test("every column of Purchases is read into the ledger, but for those that only people read", () => {
  const onlyForPeople: readonly ColumnCode[] = ["discount"];
  const table = readTable("purchases", [header, [day, "Ann", 1]], purchasesSheet);
  const asked = new Set<ColumnCode>();
  const noted = (column: ColumnCode) => {
    asked.add(column);
    return column;
  };
  const watched: Table = {
    ...table,
    place: (column) => table.place(noted(column)),
    cell: (row, column) => table.cell(row, noted(column)),
    column: (column) => table.column(noted(column)),
  };
  const { ledger } = readLedger(watched, { placeOf: () => 0 }, english);
  for (const answer of Object.values(ledger)) if (typeof answer === "function") answer(0);
  const codes = purchasesSheet.columns.map(({ code }) => code);
  expect(codes.filter((code) => !asked.has(code))).toEqual(onlyForPeople);
});
