import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { openFixture, run } from "./fixture";

const sheet = `const spreadsheet = SpreadsheetApp.getActive(); const sheet = spreadsheet.getSheets()[0];`;
const inSheet = async (body: string, cells?: (string | number | null)[][]) =>
  run(await openFixture(cells ? { sheets: { Sheet1: cells } } : {}), sheet + body);

/** A run that holds the lock of the document until it is ended. */
async function holdingLock(host: Host): Promise<{ run: Promise<unknown>; end(): Promise<void> }> {
  const holding = run(
    host,
    `${sheet} const lock = LockService.getDocumentLock(); lock.waitLock(1000); sheet.getRange("A1").setValue("held");
     while (sheet.getRange("A2").getValue() === "") Utilities.sleep(20); return lock.hasLock()`,
  );
  await expect.poll(() => host.cells("Sheet1", "A1"), { timeout: 20_000 }).toEqual([["held"]]);
  return { run: holding, end: () => host.setCells("Sheet1", "A2", [["end"]]) };
}

describe("ranges", () => {
  test.each([
    [`sheet.getRange("B2:C9")`, "B2:C9"],
    [`sheet.getRange(2, 2)`, "B2"],
    [`sheet.getRange(2, 2, 3, 2)`, "B2:C4"],
    [`sheet.getRange("B2:C")`, "B2:C1000"],
    [`sheet.getRange("C:C")`, "C1:C1000"],
    [`sheet.getRange("3:4")`, "A3:Z4"],
    [`spreadsheet.getRange("Sheet1!$D$4")`, "D4"],
    [`sheet.getRange("B2:C9").offset(1, 1)`, "C3:D10"],
    [`sheet.getRange("B2:C9").offset(0, 0, 1, 1)`, "B2"],
    [`sheet.getRange("B2:C9").getCell(2, 1)`, "B3"],
    [`sheet.getDataRange()`, "A1"],
  ])("%s is %s", async (range, a1) => {
    expect(await inSheet(`return ${range}.getA1Notation()`)).toBe(a1);
  });

  test("values, formulas and displayed values are distinguished", async () => {
    const cells = [["=1/4", "2026-03-01"]];
    expect(
      await inSheet(
        `const r = sheet.getRange("A1:B1"); r.setNumberFormats([["0%", "d mmm"]]); return [r.getValues()[0][0], r.getFormulas(), r.getDisplayValues()]`,
        cells,
      ),
    ).toEqual([0.25, [["=1/4", ""]], [["25%", "1 Mar"]]]);
  });

  test("clearContent keeps the format, clearFormat the content", async () => {
    expect(
      await inSheet(
        `
      const r = sheet.getRange("A1").setBackground("#ff0000").clearContent();
      const kept = r.getBackground();
      r.setValue(5).clearFormat();
      return [kept, r.getValue(), r.getBackground()]`,
        [["x"]],
      ),
    ).toEqual(["#ff0000", 5, "#ffffff"]);
  });

  test("notes are written, read and cleared", async () => {
    expect(
      await inSheet(`
      const r = sheet.getRange("A1:B1").setNotes([["one", null]]);
      return [r.getNotes(), r.clearNote().getNotes()]`),
    ).toEqual([[["one", ""]], [["", ""]]]);
  });

  test("rows are sorted by a column of the sheet", async () => {
    expect(
      await inSheet(`return sheet.getRange("A2:B4").sort({ column: 2, ascending: false }).getValues()`, [
        ["h", "h"],
        ["a", 1],
        ["b", 3],
        ["c", 2],
      ]),
    ).toEqual([
      ["b", 3],
      ["c", 2],
      ["a", 1],
    ]);
  });

  test("isBlank sees formulas' answers", async () => {
    expect(
      await inSheet(`return [sheet.getRange("A1").isBlank(), sheet.getRange("B1").isBlank()]`, [
        ["=1", null],
      ]),
    ).toEqual([false, true]);
  });
});

describe("sheets", () => {
  test("are added, found, renamed, hidden and deleted", async () => {
    expect(
      await inSheet(`
      const added = spreadsheet.insertSheet("New", 0);
      const facts = [added.getIndex(), added.getMaxRows(), added.getMaxColumns(), spreadsheet.getActiveSheet().getName()];
      added.setName("Newer").hideSheet();
      facts.push(spreadsheet.getSheetByName("New") === null, spreadsheet.getSheetByName("Newer").isSheetHidden());
      facts.push(spreadsheet.getSheetById(added.getSheetId()).getName());
      spreadsheet.deleteSheet(added);
      return facts.concat(spreadsheet.getSheets().length)`),
    ).toEqual([1, 1000, 26, "New", true, true, "Newer", 1]);
  });

  test("grow and shrink", async () => {
    expect(
      await inSheet(`
      sheet.insertRowsAfter(1000, 10); sheet.insertColumnsAfter(26, 2); sheet.deleteRow(1); sheet.deleteColumns(1, 3);
      return [sheet.getMaxRows(), sheet.getMaxColumns()]`),
    ).toEqual([1009, 25]);
  });

  test("appendRow goes under the last filled row", async () => {
    expect(
      await inSheet(
        `sheet.appendRow(["c", 3]); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange("A3:B3").getValues()]`,
        [["a"], ["b"]],
      ),
    ).toEqual([3, 2, [["c", 3]]]);
  });

  test("keep their frozen rows and columns", async () => {
    expect(
      await inSheet(
        `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]`,
      ),
    ).toEqual([1, 2]);
  });

  test("the selection can be moved and read", async () => {
    expect(
      await inSheet(
        `spreadsheet.setActiveRange(sheet.getRange("B2:C3")); return [spreadsheet.getActiveRange().getA1Notation(), spreadsheet.getCurrentCell().getA1Notation()]`,
      ),
    ).toEqual(["B2:C3", "B2"]);
  });
});

describe("names", () => {
  test("Today may be a name although a function and a sheet are called so", async () => {
    expect(
      await inSheet(`
      spreadsheet.insertSheet("Today").getRange("B1").setValue(7);
      spreadsheet.setNamedRange("Today", spreadsheet.getRange("Today!B1"));
      sheet.getRange("A1").setFormula("=Today+TODAY()-TODAY()+1");
      return [spreadsheet.getRangeByName("Today").getA1Notation(), spreadsheet.getNamedRanges().map(n => n.getName()), sheet.getRange("A1").getValue()]`),
    ).toEqual(["B1", ["Today"], 8]);
  });

  test("a name can be moved and removed", async () => {
    expect(
      await inSheet(`
      spreadsheet.setNamedRange("Spot", sheet.getRange("A1")); spreadsheet.setNamedRange("Spot", sheet.getRange("C3"));
      const moved = spreadsheet.getRangeByName("Spot").getA1Notation();
      spreadsheet.removeNamedRange("Spot");
      return [moved, spreadsheet.getRangeByName("Spot")]`),
    ).toEqual(["C3", null]);
  });
});

describe("rules", () => {
  test("a validation is read as it was given", async () => {
    expect(
      await inSheet(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).setAllowInvalid(false).setHelpText("a or b").build();
      sheet.getRange("A2:A9").setDataValidation(rule);
      sheet.getRange("A5").clearDataValidations();
      const back = sheet.getRange("A2").getDataValidation();
      return [back.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, back.getCriteriaValues(), back.getAllowInvalid(), back.getHelpText(),
        sheet.getRange("A4:A6").getDataValidations().map(r => r[0] && String(r[0].getCriteriaType()))]`),
    ).toEqual([true, [["a", "b"], true], false, "a or b", ["VALUE_IN_LIST", null, "VALUE_IN_LIST"]]);
  });

  test("a validation by range returns its range", async () => {
    expect(
      await inSheet(`
      sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A1:A3")).build());
      return sheet.getRange("B1").getDataValidation().getCriteriaValues()[0].getA1Notation()`),
    ).toBe("A1:A3");
  });

  test("insertCheckboxes is a validation", async () => {
    expect(
      await inSheet(
        `return String(sheet.getRange("A1").insertCheckboxes().getDataValidation().getCriteriaType())`,
      ),
    ).toBe("CHECKBOX");
  });

  test("conditional formats are read, extended and set for the whole sheet", async () => {
    expect(
      await inSheet(`
      const rule = text => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground("#ffeeee").setBold(true).setRanges([sheet.getRange("A2:A")]).build();
      sheet.setConditionalFormatRules([rule("one")]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule("two")));
      return sheet.getConditionalFormatRules().map(r => [r.getBooleanCondition().getCriteriaValues()[0], r.getBooleanCondition().getBackground(), r.getRanges()[0].getA1Notation()])`),
    ).toEqual([
      ["one", "#ffeeee", "A2:A1000"],
      ["two", "#ffeeee", "A2:A1000"],
    ]);
  });

  test("a protection warns, and can be removed", async () => {
    expect(
      await inSheet(`
      const all = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      sheet.getRange("C1:D9").protect().setDescription("computed").setWarningOnly(true);
      const first = all()[0];
      const facts = [first.getDescription(), first.isWarningOnly(), first.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
      first.remove();
      return facts.concat(all().length)`),
    ).toEqual(["computed", true, "C1:D9", 0, 0]);
  });

  test("developer metadata is found by key and value, wherever it sits", async () => {
    expect(
      await inSheet(`
      spreadsheet.addDeveloperMetadata("version", "1");
      sheet.addDeveloperMetadata("role", "clients", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.getRange("C:C").addDeveloperMetadata("column", "status");
      const found = spreadsheet.createDeveloperMetadataFinder().withKey("column").withValue("status").find();
      const column = found[0].getLocation().getColumn().getA1Notation();
      found[0].remove();
      return [column, sheet.getDeveloperMetadata()[0].getValue(), spreadsheet.createDeveloperMetadataFinder().find().length]`),
    ).toEqual(["C1:C1000", "clients", 2]);
  });

  test.each([
    ["a column is put in before it", "sheet.insertColumnAfter(1)", "D"],
    ["a column is put in behind it", "sheet.insertColumnAfter(3)", "C"],
    ["a column before it goes", "sheet.deleteColumn(1)", "B"],
    ["its column goes", "sheet.deleteColumn(3)", null],
    ["its column moves to the front", 'sheet.moveColumns(sheet.getRange("C:C"), 1)', "A"],
    ["its column moves behind another", 'sheet.moveColumns(sheet.getRange("C:C"), 6)', "E"],
    ["another column moves over it", 'sheet.moveColumns(sheet.getRange("A:A"), 5)', "B"],
    ["rows come and go", "sheet.insertRowsAfter(1, 2); sheet.deleteRow(1)", "C"],
    ["another sheet loses its columns", "spreadsheet.insertSheet().deleteColumn(1)", "C"],
  ])("metadata of a column stay with it when %s", async (_, change, letter) => {
    expect(
      await inSheet(`
      sheet.getRange("C:C").addDeveloperMetadata("column", "status");
      ${change};
      return spreadsheet.createDeveloperMetadataFinder().withKey("column").find()
        .map((one) => one.getLocation().getColumn().getA1Notation());`),
    ).toEqual(letter === null ? [] : [expect.stringMatching(new RegExp(`^${letter}1:${letter}`))]);
  });

  test("metadata of a sheet and its columns go with it", async () => {
    expect(
      await inSheet(`
      const other = spreadsheet.insertSheet();
      other.addDeveloperMetadata("sheet", "other").getRange("C:C").addDeveloperMetadata("column", "status");
      sheet.addDeveloperMetadata("sheet", "first");
      spreadsheet.deleteSheet(other);
      return spreadsheet.createDeveloperMetadataFinder().find().map((one) => one.getValue());`),
    ).toEqual(["first"]);
  });

  test("metadata on a part of a row is refused", async () => {
    await expect(inSheet(`sheet.getRange("A1:B1").addDeveloperMetadata("key")`)).rejects.toThrow(
      "arbitrary ranges",
    );
  });

  const salesChart = `sheet.newChart().asColumnChart().setStacked().setTitle("Sales").addRange(sheet.getRange("A1:B3")).setNumHeaders(1).setPosition(5, 1, 0, 0).build()`;

  test("charts are kept until they are removed", async () => {
    expect(
      await inSheet(`
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("A1:B3")).setOption("title", "Sales").setPosition(5, 1, 0, 0).build());
      const chart = sheet.getCharts()[0];
      const facts = [chart.getOptions().get("title"), chart.getRanges()[0].getA1Notation()];
      sheet.removeChart(chart);
      return facts.concat(sheet.getCharts().length)`),
    ).toEqual(["Sales", "A1:B3", 0]);
  });

  test("a chart is seen as it was built, and keeps its number when it is updated", async () => {
    expect(
      await inSheet(`
      const built = ${salesChart};
      sheet.insertChart(built);
      const chart = sheet.getCharts()[0];
      sheet.updateChart(chart.modify().asLineChart().setTitle("Growth").clearRanges().addRange(sheet.getRange("C1:D9")).build());
      const after = sheet.getCharts();
      return [built.getChartId(), after.length, after[0].getChartId() === chart.getChartId(), after[0].getOptions().get("title"),
        after[0].getOptions().get("isStacked"), after[0].getRanges().map((range) => range.getA1Notation()), after[0].getContainerInfo().getAnchorRow(),
        String(after[0].modify().getChartType())]`),
    ).toEqual([null, 1, true, "Growth", true, ["C1:D9"], 5, "LINE"]);
  });

  test.each([
    [
      "a chart without a range is not inserted",
      "sheet.insertChart(sheet.newChart().build())",
      "needs a range",
    ],
    [
      "a chart that was never inserted is not updated",
      `sheet.updateChart(${salesChart})`,
      "not on this sheet",
    ],
    [
      "a chart of another sheet is not updated",
      `sheet.insertChart(${salesChart}); spreadsheet.insertSheet().updateChart(sheet.getCharts()[0])`,
      "not on this sheet",
    ],
    ["a place between two rows is refused", "sheet.newChart().setPosition(1.5, 1, 0, 0)", "setPosition"],
    ["a builder has the options of its own kind only", "sheet.newChart().setStacked()", "not emulated"],
    [
      "a range is added to the general builder",
      'sheet.newChart().asColumnChart().addRange(sheet.getRange("A1")).setTitle("")',
      "not emulated",
    ],
  ])("%s", async (_, body, message) => {
    await expect(inSheet(body)).rejects.toThrow(message);
  });

  test.each([
    ["rows are put in above", "sheet.insertRowsAfter(1, 2)", ["A1:B5", 7]],
    ["a column is put in among its own", "sheet.insertColumnAfter(1)", ["A1:C3", 5]],
    ["some of its rows go", "sheet.deleteRows(2, 1)", ["A1:B2", 4]],
    ["another sheet gets rows", "spreadsheet.insertSheet().insertRowsAfter(1, 2)", ["A1:B3", 5]],
  ])("a chart follows its cells when %s", async (_, change, facts) => {
    expect(
      await inSheet(`
      sheet.insertChart(${salesChart});
      ${change};
      const chart = sheet.getCharts()[0];
      return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()]`),
    ).toEqual(facts);
  });

  test("charts go with their sheet, also for a later sheet in its place", async () => {
    expect(
      await inSheet(`
      const other = spreadsheet.insertSheet();
      other.insertChart(other.newChart().addRange(other.getRange("A1:B2")).build());
      spreadsheet.deleteSheet(other);
      return spreadsheet.insertSheet().getCharts().length`),
    ).toBe(0);
  });
});

describe("storage", () => {
  test("properties outlive the run, document and person apart", async () => {
    const host = await openFixture();
    await run(
      host,
      `PropertiesService.getDocumentProperties().setProperty("a", 1); PropertiesService.getUserProperties().setProperties({ b: "2" })`,
    );
    expect(
      await run(
        host,
        `return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getKeys(), PropertiesService.getUserProperties().getProperty("a")]`,
      ),
    ).toEqual([{ a: "1" }, ["b"], null]);
  });

  test("a property of more than 9 KB is refused", async () => {
    await expect(
      inSheet(`PropertiesService.getUserProperties().setProperty("a", "x".repeat(9217))`),
    ).rejects.toThrow("Argument too large: value");
  });

  test("the lock of the document is held by one run at a time", async () => {
    const host = await openFixture();
    const { run: first, end } = await holdingLock(host);
    expect(await run(host, "return LockService.getDocumentLock().tryLock(10)")).toBe(false);
    await end();
    expect(await first).toBe(true);
    expect(await run(host, "return LockService.getDocumentLock().tryLock(10)")).toBe(true);
  });

  test("waiting in vain for the lock throws", async () => {
    const host = await openFixture();
    const { run: first, end } = await holdingLock(host);
    await expect(run(host, "LockService.getDocumentLock().waitLock(10)")).rejects.toThrow("Lock timeout");
    await end();
    await first;
  });

  test("an alert costs the lock", async () => {
    const host = await openFixture({ answers: ["OK"] });
    expect(
      await run(
        host,
        `const lock = LockService.getDocumentLock(); lock.tryLock(10); SpreadsheetApp.getUi().alert("?"); return lock.hasLock()`,
      ),
    ).toBe(false);
  });
});
