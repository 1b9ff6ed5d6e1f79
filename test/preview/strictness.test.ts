import { describe, expect, test } from "vitest";
import { openFixture, run } from "./fixture";

describe("the stand-in refuses what it does not support", () => {
  test.each([
    ["SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setTextRotation(9)", "Range.setTextRotation"],
    ["SpreadsheetApp.getActive().getEditors()", "Spreadsheet.getEditors"],
    ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
    ["SpreadsheetApp.WrapStrategy.FOLD", "WrapStrategy.FOLD"],
    ["PropertiesService.getScriptProperties()", "PropertiesService.getScriptProperties"],
    ["LockService.getScriptLock()", "LockService.getScriptLock"],
    ["HtmlService.createTemplateFromFile('Panel')", "HtmlService.createTemplateFromFile"],
    [
      "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue({})",
      "a cell that holds [object Object]",
    ],
  ])("%s is not emulated", async (body, what) => {
    await expect(run(await openFixture(), `return ${body}`)).rejects.toThrow(`not emulated: ${what}`);
  });

  test("a service object takes no members of the add-on's", async () => {
    await expect(run(await openFixture(), "SpreadsheetApp.getActive().mine = 1")).rejects.toThrow(
      "not emulated: Spreadsheet.mine",
    );
  });

  const absent = [
    "fetch",
    "setTimeout",
    "setInterval",
    "URL",
    "URLSearchParams",
    "TextEncoder",
    "TextDecoder",
    "crypto",
    "atob",
    "structuredClone",
    "queueMicrotask",
    "performance",
    "process",
    "require",
    "window",
    "document",
    "self",
    "navigator",
    "Blob",
    "AbortController",
    "XMLHttpRequest",
    "UrlFetchApp",
    "DriveApp",
    "GmailApp",
    "CacheService",
  ];

  test("what Apps Script does not have is absent from runs", async () => {
    const types = await (await openFixture()).execute("globals", [absent]);
    expect(types).toEqual(absent.map(() => "undefined"));
  });

  test("what Apps Script does not have is absent from formulas", async () => {
    const host = await openFixture();
    await host.setFormula(
      "Sheet1",
      "A1",
      `=ANSWER("globals(${JSON.stringify(absent).replaceAll('"', "'")}).join()")`,
    );
    expect(await host.cells("Sheet1", "A1")).toEqual([[absent.map(() => "undefined").join()]]);
  });

  test("what the language has is there", async () => {
    const present = [
      "Promise",
      "Map",
      "Intl",
      "Proxy",
      "BigInt",
      "Uint8Array",
      "globalThis",
      "console",
      "SpreadsheetApp",
    ];
    const types = (await (await openFixture()).execute("globals", [present])) as string[];
    expect(types).not.toContain("undefined");
  });
});
