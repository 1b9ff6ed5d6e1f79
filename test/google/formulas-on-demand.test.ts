import { expect, test } from "vitest";
import { openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";

const margin = '=OFFER_MARGIN(100;60;"7%; 3+1")';
const sheet = "Sheet";

test.each(languages)("a formula whose code waits in a page answers in a cell: %s", async (language) => {
  const host = await openAddOn(language, { sheets: { [sheet]: [] } });
  await host.setFormula(sheet, "A1", margin);
  const [[bill, left, verdict]] = (await host.cells(sheet, "A1:C1")) as [[number, number, string]];
  expect([bill, left.toFixed(3), verdict]).toEqual([69.75, "0.140", language === "ru" ? "в норме" : "ok"]);
});

test.each(languages)("and throws the sentence of a wrong call, as any other: %s", async (language) => {
  const host = await openAddOn(language, { sheets: { [sheet]: [] } });
  await host.setFormula(sheet, "A1", '=OFFER_MARGIN(100;"much";"7%")');
  expect(await host.formulaError(sheet, "A1")).toMatch(
    language === "ru" ? /^OFFER_MARGIN: .*«much»/ : /^OFFER_MARGIN: .*“much”/,
  );
});

test.each(languages)(
  "the sentence of a wrong call of an everyday formula waits there too: %s",
  async (language) => {
    const host = await openAddOn(language, { sheets: { [sheet]: [] } });
    await host.setFormula(sheet, "A1", '=CLIENT_OVERDUE("soon"; 30; DATE(2026;3;15))');
    expect(await host.formulaError(sheet, "A1")).toMatch(
      language === "ru" ? /^CLIENT_OVERDUE: .*«soon»/ : /^CLIENT_OVERDUE: .*“soon”/,
    );
  },
);

test("it explains what to try where its page cannot be read, and the everyday formulas continue to work", async () => {
  const unreadable =
    'var HtmlService = { createHtmlOutputFromFile: function () { throw new Error("No HTML file named formulas was found."); } };';
  const host = await openAddOn("en", { sheets: { [sheet]: [] }, extraCode: unreadable });
  await host.setFormula(sheet, "A1", margin);
  expect(await host.formulaError(sheet, "A1")).toBe(
    "OFFER_MARGIN: the code of this formula could not be read. Change a cell that it reads, so that it is calculated again; if that does not help, install the add-on again.",
  );
  await host.setFormula(sheet, "A3", '=CLIENT_OVERDUE("soon"; 30; DATE(2026;3;15))');
  expect(await host.formulaError(sheet, "A3")).toMatch(/^CLIENT_OVERDUE: the code of this formula could not/);
  await host.setFormula(sheet, "A2", "=CLIENT_OVERDUE(DATE(2026;2;6); 30; DATE(2026;3;15))");
  expect(await host.cells(sheet, "A2:A2")).toEqual([[true]]);
});
