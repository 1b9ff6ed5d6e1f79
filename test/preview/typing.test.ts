import { describe, expect, test } from "vitest";
import { openFixture, run } from "./fixture";

/** What a cell holds after `setValue(typed)`. */
async function typed(text: string, locale = "en_US") {
  const host = await openFixture({ spreadsheet: { locale } });
  await run(
    host,
    `SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(${JSON.stringify(text)})`,
  );
  return (await host.cells(locale === "ru_RU" ? "Лист1" : "Sheet1", "A1"))[0]?.[0];
}

describe("text given to setValue is read as typed", () => {
  test.each([
    ["007", 7],
    ["1,234.5", 1234.5],
    ["5%", 0.05],
    ["TRUE", true],
    ["'007", "007"],
    ["2026-03-01", { date: "2026-03-01" }],
    ["3/1/2026", { date: "2026-03-01" }],
    ["31.12.2026", "31.12.2026"],
    ["1,5", "1,5"],
    ["hello", "hello"],
    ["+7 912 345-67-89", "+7 912 345-67-89"],
  ])("en_US: %s", async (text, cell) => {
    expect(await typed(text)).toEqual(cell);
  });

  test.each([
    ["1,5", 1.5],
    ["1 234,5", 1234.5],
    ["01.03.2026", { date: "2026-03-01" }],
    ["ИСТИНА", true],
    ["1.5", { date: `${new Date().getFullYear()}-05-01` }],
    ["31.02.2026", "31.02.2026"],
  ])("ru_RU: %s", async (text, cell) => {
    expect(await typed(text, "ru_RU")).toEqual(cell);
  });

  test("the format @ keeps text as it is", async () => {
    const host = await openFixture();
    await run(
      host,
      `SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setNumberFormat("@").setValue("007")`,
    );
    expect(await host.cells("Sheet1", "A1")).toEqual([["007"]]);
  });

  test("the format of the cell is kept when a day is typed into it", async () => {
    const host = await openFixture();
    await run(
      host,
      `SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setNumberFormat("yyyy-mm-dd").setValue("3/1/2026")`,
    );
    expect(await host.shown("Sheet1", "A1")).toEqual([["2026-03-01"]]);
  });

  test("null clears the cell, = makes a formula", async () => {
    const host = await openFixture({ sheets: { Sheet1: [["x", "y"]] } });
    await run(
      host,
      `SpreadsheetApp.getActive().getSheets()[0].getRange("A1:B1").setValues([[null, "=1+1"]])`,
    );
    expect(await host.cells("Sheet1", "A1:B1")).toEqual([["", 2]]);
  });

  test("what a person sees follows the locale", async () => {
    const host = await openFixture({
      spreadsheet: { locale: "ru_RU" },
      sheets: { Sheet1: [["1,5", true, "01.03.2026"]] },
    });
    expect(await host.shown("Sheet1", "A1:C1")).toEqual([["1,5", "ИСТИНА", "01.03.2026"]]);
  });
});
