import { describe, expect, test } from "vitest";
import { answerOf, openFixture } from "./fixture";

describe("what a formula may do", () => {
  test("it may read the spreadsheet's settings", async () => {
    const { cell } = await answerOf('=ANSWER("SpreadsheetApp.getActive().getSpreadsheetLocale()")');
    expect(cell).toBe("en_US");
  });

  test("it may know the person's language", async () => {
    const { cell } = await answerOf('=ANSWER("Session.getActiveUserLocale()")', { user: { locale: "ru" } });
    expect(cell).toBe("ru");
  });

  test.each([
    "SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(1)",
    "SpreadsheetApp.getActive().insertSheet('New')",
    "SpreadsheetApp.getActive().getSheets()[0].appendRow([1])",
    "SpreadsheetApp.getActive().toast('hi')",
    "SpreadsheetApp.getUi()",
    "ScriptApp.AuthMode && HtmlService.createHtmlOutputFromFile('Panel').setTitle('x')",
  ])("it may not call %s", async (expression) => {
    const { cell, message } = await answerOf(`=ANSWER("${expression}")`);
    expect(cell).toBe("#ERROR!");
    expect(message).toMatch(/^You do not have permission to call /);
  });

  test.each(["NOW()", "RAND()", "RANDBETWEEN(1,2)", "RANDARRAY(1,1)"])(
    "%s is refused as its input",
    async (input) => {
      expect((await answerOf(`=SAW(${input})`)).message).toMatch(
        /not allowed to reference a cell with NOW\(\)/,
      );
    },
  );

  test("a volatile cell is refused at any distance", async () => {
    const host = await openFixture({
      sheets: { One: [["=NOW()"], ["=A1+1"], ["fine"]], Two: [["=One!A2"], ["=SAW(A1)"], ["=SAW(One!A3)"]] },
    });
    expect(await host.formulaError("Two", "A2")).toMatch(/not allowed to reference/);
    expect(await host.cells("Two", "A3")).toEqual([["String:fine"]]);
  });

  test("a volatile cell is refused behind a name and behind an open range", async () => {
    const host = await openFixture({
      sheets: { One: [["=RAND()"]], Two: [["=SAW(Dice)"], ["=SAW(One!A:A)"]] },
    });
    host.nameRange("Dice", "One!$A$1");
    await host.setFormula("Two", "A1", "=SAW(Dice)");
    expect(await host.formulaError("Two", "A1")).toMatch(/not allowed to reference/);
    expect(await host.formulaError("Two", "A2")).toMatch(/not allowed to reference/);
  });

  test("TODAY is an input like any other, unless the host is set to refuse it", async () => {
    expect((await answerOf("=SAW(TODAY())")).cell).toMatch(/^Date:/);
    expect((await answerOf("=SAW(TODAY())", { refuseToday: true })).message).toMatch(
      /not allowed to reference/,
    );
  });

  test("it is ended after its time", async () => {
    const { cell, message } = await answerOf('=ANSWER("(function () { while (true); })()")', {
      limits: { formula: 100 },
    });
    expect(cell).toBe("#ERROR!");
    expect(message).toBe("Exceeded maximum execution time (line 0).");
  });

  test("a function whose name ends in _ is unknown to cells", async () => {
    expect((await answerOf("=ROWS_(A2)")).cell).toBe("#NAME?");
  });

  test("its service calls are counted", async () => {
    const host = await openFixture({
      sheets: { Sheet1: [["2026-02-27", "2026-03-01", "=DAYS_SINCE(A1,B1)"]] },
    });
    await host.idle();
    expect(host.serviceCalls.formulas.at(-1)).toEqual({
      functionName: "DAYS_SINCE",
      total: 8,
      calls: {
        "SpreadsheetApp.getActive": 2,
        "Spreadsheet.getSpreadsheetTimeZone": 2,
        "Utilities.formatDate": 2,
        "Utilities.parseDate": 2,
      },
    });
  });
});
