import { describe, expect, test } from "vitest";
import { legalCopy } from "../../preview/host/legal-value";
import { openFixture, run } from "./fixture";

describe("a run of a server function", () => {
  test("starts with fresh globals every time", async () => {
    const host = await openFixture();
    expect(await host.execute("countExecution")).toBe(1);
    expect(await host.execute("countExecution")).toBe(1);
  });

  test("hands what it throws to the caller", async () => {
    await expect((await openFixture()).execute("fail")).rejects.toThrow("broken on purpose");
  });

  test("of an unknown name fails", async () => {
    await expect((await openFixture()).execute("nothing")).rejects.toThrow(
      "Script function not found: nothing",
    );
  });

  test("reads what formulas make of what it has just written", async () => {
    const host = await openFixture();
    const read = await run(
      host,
      `
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange("A1:B1").setValues([[20, "=SAW(A1*2)"]]);
      SpreadsheetApp.flush();
      return sheet.getRange("B1").getValue();`,
    );
    expect(read).toBe("Number:40");
  });

  test("is ended after its time", async () => {
    const host = await openFixture({ limits: { execution: 300 } });
    await expect(run(host, "while (true);")).rejects.toThrow("Exceeded maximum execution time");
  });

  test("has its service calls counted", async () => {
    const host = await openFixture();
    await host.execute("countRows", ["Sheet1"]);
    expect(host.serviceCalls.executions.at(-1)).toEqual({
      functionName: "countRows",
      total: 3,
      calls: { "SpreadsheetApp.getActive": 1, "Spreadsheet.getSheetByName": 1, "Sheet.getLastRow": 1 },
    });
  });

  test("may answer with nested lists and objects", async () => {
    expect(await run(await openFixture(), "return { a: [1, 'x', null, undefined, { b: true }] }")).toEqual({
      a: [1, "x", null, null, { b: true }],
    });
  });

  test.each([
    "new Date()",
    "{ deep: [{ day: new Date() }] }",
    "function () {}",
    "{ f: function () {} }",
    "[[new Map()]]",
  ])("may not answer with %s", async (value) => {
    await expect(run(await openFixture(), `return ${value}`)).rejects.toThrow(
      "Failed due to illegal value in property",
    );
  });

  test("may not be given a date, even a nested one", async () => {
    const host = await openFixture();
    await expect(host.execute("countRows", [new Date()])).rejects.toThrow("illegal value");
    await expect(host.execute("countRows", [{ a: [new Date()] }])).rejects.toThrow("illegal value");
  });

  test("may not be given a circle", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => legalCopy(circle)).toThrow("illegal value in property: self");
  });
});
