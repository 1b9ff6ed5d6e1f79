import { describe, expect, test } from "vitest";
import { engineFormula } from "../../preview/grid/sheets-syntax";
import { openFixture } from "./fixture";

const context = {
  rowCount: (sheet: string | null) => (sheet === null ? 20 : 50),
  addressOf: (name: string) => (name.toLowerCase() === "today" ? "Settings!$B$1" : null),
};

describe("the dialect of Sheets", () => {
  test.each([
    ["=F(A2:E)", "=F(A2:E20)"],
    ["=F(A2:E9)", "=F(A2:E9)"],
    ["=F(Data!B3:C)", "=F(Data!B3:C50)"],
    ["=F('My sheet'!$A$2:$A)", "=F('My sheet'!$A$2:$A50)"],
    ["=F(Покупки!A2:C)", "=F(Покупки!A2:C50)"],
    ['=F("A2:E")', '=F("A2:E")'],
    ["=F(A1; 2)", "=F(A1, 2)"],
    ['=F("a;b"; {1;2})', '=F("a;b", {1;2})'],
    ["=F('a;b'!A1; 1)", "=F('a;b'!A1, 1)"],
    ["=F(Today)+TODAY()", "=F(Settings!$B$1)+TODAY()"],
    ['=Today!A1&"Today"&Todays', '=Today!A1&"Today"&Todays'],
  ])("%s is %s to the engine", (typed, engine) => {
    expect(engineFormula(typed, context)).toBe(engine);
  });

  test("the cell keeps what was typed", async () => {
    const host = await openFixture({
      sheets: {
        Sheet1: [
          ["=SUM(B2:B; 1)", null],
          [null, 5],
        ],
      },
    });
    expect(await host.cells("Sheet1", "A1")).toEqual([[6]]);
    expect(host.formulas("Sheet1", "A1")).toEqual([["=SUM(B2:B; 1)"]]);
  });

  test("an open range grows with its sheet", async () => {
    const host = await openFixture({ sheets: { Sheet1: [["=SAW(B2:B)"]] } });
    await host.execute("evaluate", ["SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1000, 5)"]);
    await host.setCells("Sheet1", "B1004", [[4]]);
    expect(await host.cells("Sheet1", "A1")).toEqual([["1004x1 String:;String:"]]);
  });
});
