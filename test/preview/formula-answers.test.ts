import { describe, expect, test } from "vitest";
import { answerOf, openFixture } from "./fixture";

describe("a formula's answer", () => {
  test("a table spills right and down", async () => {
    const { host } = await answerOf('=ANSWER("[[1,2],[3,4]]")');
    expect(await host.cells("Sheet1", "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a list of values spills down", async () => {
    const { host } = await answerOf('=ANSWER("[1,2]")');
    expect(await host.cells("Sheet1", "A1:A2")).toEqual([[1], [2]]);
  });

  test("null and undefined are blanks", async () => {
    const { host } = await answerOf('=ANSWER("[[null,undefined,7]]")');
    expect(await host.cells("Sheet1", "A1:C1")).toEqual([["", "", 7]]);
  });

  test("a date becomes a date cell in the spreadsheet's zone and locale", async () => {
    const spreadsheet = { timeZone: "Asia/Vladivostok", locale: "ru_RU" };
    const { host } = await answerOf('=ANSWER("new Date(Date.UTC(2026,5,30,14))")', { spreadsheet });
    expect(await host.cells("Лист1", "A1")).toEqual([[{ date: "2026-07-01" }]]);
    expect(await host.shown("Лист1", "A1")).toEqual([["01.07.2026"]]);
  });

  test("spilled dates get a date format too", async () => {
    const { host } = await answerOf('=ANSWER("[[1,new Date(0)],[2,new Date(864e5)]]")');
    expect(await host.cells("Sheet1", "A1:B2")).toEqual([
      [1, { date: "1970-01-01" }],
      [2, { date: "1970-01-02" }],
    ]);
    expect(await host.shown("Sheet1", "B1:B2")).toEqual([["1/1/1970"], ["1/2/1970"]]);
  });

  test.each(["NaN", "1/0"])("%s is shown as #NUM!", async (value) => {
    expect((await answerOf(`=ANSWER("${value}")`)).cell).toBe("#NUM!");
  });

  test("text that begins with = stays text", async () => {
    expect((await answerOf(`=ANSWER("'=1+1'")`)).cell).toBe("=1+1");
  });

  test("a thrown error is #ERROR! and its words are stored for the cell", async () => {
    const { cell, message, host } = await answerOf('=DAYS_SINCE("x", "y")');
    expect(cell).toBe("#ERROR!");
    expect(message).toBe('DAYS_SINCE: from must be a date, got "y"');
    expect(await host.formulaError("Sheet1", "B7")).toBeNull();
  });

  test("the words are removed once the formula has a value", async () => {
    const host = await openFixture({ sheets: { Sheet1: [["x", "2026-03-01", "=DAYS_SINCE(A1,B1)"]] } });
    expect(await host.formulaError("Sheet1", "C1")).toMatch(/must be a date/);
    await host.setCells("Sheet1", "A1", [["2026-02-27"]]);
    expect(await host.cells("Sheet1", "C1")).toEqual([[2]]);
    expect(await host.formulaError("Sheet1", "C1")).toBeNull();
  });

  test("IFERROR catches what a formula throws", async () => {
    expect((await answerOf('=IFERROR(DAYS_SINCE("x","y"),"caught")')).cell).toBe("caught");
  });

  test("a table that would overwrite data is #REF!, and the words name the cell", async () => {
    const host = await openFixture({ sheets: { Sheet1: [[null], ["mine"]] } });
    await host.setFormula("Sheet1", "A1", '=ANSWER("[[1],[2]]")');
    expect(await host.cells("Sheet1", "A1:A2")).toEqual([["#REF!"], ["mine"]]);
    expect(await host.formulaError("Sheet1", "A1")).toBe(
      "Array result was not expanded because it would overwrite data in A2.",
    );
  });

  test("rows of unequal length are refused", async () => {
    const { cell, message } = await answerOf('=ANSWER("[[1,2],[3]]")');
    expect(cell).toBe("#ERROR!");
    expect(message).toMatch(/unequal length/);
  });

  test("half a million cells are too many", async () => {
    const { cell, message } = await answerOf('=ANSWER("Array(500001).fill([1])")');
    expect(cell).toBe("#ERROR!");
    expect(message).toBe("Result too large");
  });

  test("the answer follows its arguments", async () => {
    const host = await openFixture({ sheets: { Sheet1: [[2, "=SAW(A1)"]] } });
    await host.setCells("Sheet1", "A1", [[3]]);
    expect(await host.cells("Sheet1", "B1")).toEqual([["Number:3"]]);
  });
});
