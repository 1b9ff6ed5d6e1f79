import { describe, expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import type { Cell } from "../../src/sheets/reading/cell";
import { fold } from "../../src/sheets/reading/fold";
import { blankName, namesList, unknownName, unusableName } from "../../src/sheets/reading/names";
import { english } from "../fixtures/locales";

/** Names of the Clients sheet, and where one of them is found. */
function listed(...cells: Cell[]) {
  const names = namesList();
  cells.forEach((cell, place) => {
    names.placeOrAdd(cell, place);
  });
  return names;
}

describe("a client is the same client", () => {
  test.each([
    ["Семён", "семен"],
    ["Артём  Пётр", "АРТЕМ ПЕТР"],
    ["ООО\u00a0Ромашка", "ооо Ромашка "],
    ["Ann\u202fLee", "ann\tlee"],
  ])("whether written %j or %j", (one, other) => {
    expect(listed("Zoe", one).placeOf(other)).toBe(1);
    expect(listed("Zoe", other).placeOf(one)).toBe(1);
    expect(fold(one)).toBe(fold(other));
  });

  test("whether the number 15862 is a number or a text", () => {
    expect(listed("Zoe", 15862).placeOf("15862")).toBe(1);
    expect(listed("Zoe", "15862").placeOf(15862)).toBe(1);
    expect(listed("Zoe", "15862").placeOf(15863)).toBe(unknownName);
  });

  test("and not another client with a similar name", () => {
    expect(listed("Ann").placeOf("Anna")).toBe(unknownName);
    expect(listed("АВС").placeOf("ABC")).toBe(unknownName);
  });
});

test("blank cells and error cells name no client, even where a client is listed next to them", () => {
  const names = listed("", "#N/A", "Ann");
  expect(["", " ", "#N/A", "#REF!", "Ann", "Bob"].map((cell) => names.placeOf(cell))).toEqual([
    blankName,
    blankName,
    unusableName,
    unusableName,
    2,
    unknownName,
  ]);
});

describe("the Clients sheet", () => {
  const read = (rows: Cell[][], header: Cell[] = ["Client", "Cycle, days", "Left on"]) =>
    readBase({ clients: [header, ...rows], purchases: [["Date", "Client", "Amount"]] }, english);

  test("keeps a way from each row to its client: blank rows have none, a client listed twice answers twice", () => {
    const { clients } = read([["Ann"], [""], ["Bob"], ["ann"], ["#N/A"]]);
    expect(clients.clients.map(({ key }) => key)).toEqual(["ann", "bob"]);
    expect(clients.placeOfRow.map((place) => (place < 0 ? null : place))).toEqual([0, null, 1, 0, null]);
    expect([0, 1].map((place) => clients.titleOf(place))).toEqual(["Ann", "Bob"]);
  });

  test("mentions what it could not use, by row and column", () => {
    const rows = [
      ["Ann", "мес", ""],
      ["ANN", 30, ""],
      ["", 30, ""],
      ["#REF!", "", ""],
      ["Bob", -5, "soon"],
    ];
    expect(read(rows).problems).toEqual([
      { sheet: "clients", row: 2, column: "cycleDays", code: "not a number", text: "мес" },
      { sheet: "clients", row: 3, column: "client", code: "listed twice", text: "ANN" },
      { sheet: "clients", row: 4, column: "client", code: "blank", text: "" },
      { sheet: "clients", row: 5, column: "client", code: "error cell", text: "#REF!" },
      { sheet: "clients", row: 6, column: "cycleDays", code: "not whole days", text: "-5" },
      { sheet: "clients", row: 6, column: "leftOn", code: "not a day", text: "soon" },
    ]);
  });

  test("believes the first of two rows for one client", () => {
    expect(
      read([
        ["Ann", 30],
        ["ann", 60],
      ]).base.clients,
    ).toMatchObject([{ key: "ann", cycle: 30 }]);
  });

  test("an unreadable cycle or leaving day is left out, and the client stays", () => {
    expect(read([["Ann", "мес", "soon"]]).base.clients).toMatchObject([
      { key: "ann", cycle: null, leftOn: null },
    ]);
  });
});
