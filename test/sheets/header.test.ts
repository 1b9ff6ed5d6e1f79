import { describe, expect, test } from "vitest";
import { columnTitles } from "../../src/i18n/column-titles";
import { languages } from "../../src/i18n/language";
import { clientsSheet } from "../../src/sheets/columns/clients";
import type { SheetSpec } from "../../src/sheets/columns/columns";
import { purchasesSheet } from "../../src/sheets/columns/purchases";
import type { WrongArgument } from "../../src/sheets/problems/problem";
import { workbookSheets } from "../../src/sheets/tables/known-sheets";
import { readOptionalTable, readTable } from "../../src/sheets/tables/table";

const tableOf = (header: readonly string[], spec: SheetSpec = purchasesSheet) =>
  readTable("purchases", [[...header]], spec);

const problemOf = (range: unknown, spec: SheetSpec = purchasesSheet) => {
  try {
    readTable("purchases", range, spec);
  } catch (error) {
    return (error as WrongArgument).problem;
  }
  throw new Error("nothing was wrong");
};

describe("a column is found by its header", () => {
  test("in any order", () => {
    const table = tableOf(["Amount", "Quantity", "Client", "Date"]);
    expect(["date", "client", "quantity", "amount"].map((code) => table.place(code as "date"))).toEqual([
      3, 2, 1, 0,
    ]);
  });

  test("next to the user's own columns, which are ignored", () => {
    const table = tableOf(["Shop", "Date", "", "Client", "Weather", "Amount"]);
    expect([table.place("date"), table.place("client"), table.place("amount")]).toEqual([1, 3, 5]);
    expect(table.problems).toEqual([]);
    expect(table.has("product")).toBe(false);
    expect(table.cell(["Kiosk", 46000, "", "Ann", "rain", 5], "product")).toBe("");
  });

  test.each([
    ["Russian titles", ["Дата", "Клиент", "Сумма"]],
    ["both languages together", ["Date", "Клиент", "Amount"]],
    ["other capitals and blanks around", ["  DATE ", "cLIENT", "amount  "]],
    ["English aliases", ["Order date", "Customer", "Total"]],
    ["Russian aliases", ["Дата продажи", "Контрагент", "Итого"]],
    ["the headers of a shop's export", ["Paid at", "Customer name", "Revenue"]],
  ])("by %s", (_, header) => {
    const table = tableOf(header);
    expect([table.place("date"), table.place("client"), table.place("amount")]).toEqual([0, 1, 2]);
  });

  test("whatever the kind of spaces and whether ё is written е", () => {
    const clients = tableOf(
      ["Клиент", "Цикл,\u00a0дней", "Кто\u202fрекомендовал", "УШЕЛ", "Эл.  почта"],
      clientsSheet,
    );
    expect(
      ["cycleDays", "referredBy", "leftOn", "email"].map((code) => clients.place(code as "email")),
    ).toEqual([1, 2, 3, 4]);
  });

  test("when an exact title and an alias compete, the exact title is used and the alias is mentioned", () => {
    const table = tableOf(["Customer", "Client", "Date", "Total", "Amount"]);
    expect([table.place("client"), table.place("amount")]).toEqual([1, 4]);
    expect(table.problems).toEqual([
      { sheet: "purchases", row: 1, column: "client", code: "header twice", text: "Customer" },
      { sheet: "purchases", row: 1, column: "amount", code: "header twice", text: "Total" },
    ]);
  });

  test("when a header appears twice, the first is read and the second mentioned", () => {
    const table = tableOf(["Date", "Client", "Amount", "Дата"]);
    expect(table.place("date")).toBe(0);
    expect(table.problems).toEqual([
      { sheet: "purchases", row: 1, column: "date", code: "header twice", text: "Дата" },
    ]);
  });

  test("in every sheet of the workbook, under its own titles in either language, each in its own place", () => {
    for (const spec of workbookSheets) {
      for (const language of languages) {
        const table = tableOf(
          spec.columns.map(({ code }) => columnTitles[code][language]),
          spec,
        );
        expect(spec.columns.map(({ code }) => table.place(code))).toEqual(spec.columns.map((_, i) => i));
        expect(table.problems).toEqual([]);
      }
    }
  });
});

describe("a missing required column", () => {
  test("is named, with what was found and the likeliest candidate", () => {
    expect(problemOf([["Дата продаж", "Клиент", "Сумма", "Склад"]])).toEqual({
      code: "no column",
      argument: "purchases",
      column: "date",
      found: ["Дата продаж", "Клиент", "Сумма", "Склад"],
      candidate: "Дата продаж",
    });
  });

  test("has no candidate where nothing resembles it", () => {
    expect(problemOf([["Date", "Client", "Warehouse"]])).toMatchObject({ column: "amount", candidate: null });
  });

  test("is never likened to a column that is already taken", () => {
    expect(problemOf([["Date", "Client", "Client!"]])).toMatchObject({ column: "amount", candidate: null });
  });

  test("is missed even where the table is one cell, which arrives as a bare value", () => {
    expect(problemOf("Client")).toMatchObject({ code: "no column", column: "date", found: ["Client"] });
  });
});

describe("a header row that is blank", () => {
  test.each([
    [
      "a blank row above the headers",
      [
        ["", " ", "\u00a0"],
        ["Date", "Client", "Amount"],
      ],
    ],
    ["no range at all", undefined],
    ["a blank cell", ""],
    [
      "a blank range",
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ])("is a problem of its own: %s", (_, range) => {
    expect(problemOf(range)).toEqual({ code: "no header row", argument: "purchases" });
  });

  test.each([[undefined], [null], [""], [[["", ""]]]])(
    "means that an optional table was not given: %j",
    (range) => {
      expect(readOptionalTable("settings", range, purchasesSheet)).toBeNull();
    },
  );
});

test("trailing blank rows of an open range are not rows, blank rows between are", () => {
  const blanks = Array.from({ length: 1000 }, () => ["", "", ""]);
  const range = [["Date", "Client", "Amount"], ["", "", ""], [46000, "Ann", 5], ...blanks];
  expect(readTable("purchases", range, purchasesSheet).rows).toHaveLength(2);
});
