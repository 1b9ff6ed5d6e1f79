import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { startWith } from "../fixtures/started";

/** Everything the services answer about a spreadsheet. */
const everything = `
  const active = SpreadsheetApp.getActive();
  const areaOf = (range) => range && range.getSheet().getName() + "!" + range.getA1Notation();
  const bare = (value) => (value && value.getA1Notation ? areaOf(value) : String(value));
  const ruleOf = (rule) => rule && [String(rule.getCriteriaType()), rule.getCriteriaValues().map(bare), rule.getAllowInvalid(), rule.getHelpText()];
  const chartOf = (chart) => [chart.getOptions().get("title"), chart.getRanges().map(areaOf),
    chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()];
  const metadataOf = (owner) => owner.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]);
  const highlightOf = (rule) => {
    const condition = rule.getBooleanCondition();
    return [String(condition.getCriteriaType()), condition.getCriteriaValues().map(String), rule.getRanges().map(areaOf),
      condition.getBackground(), condition.getFontColor()];
  };
  const protectionOf = (one) => [areaOf(one.getRange()), one.isWarningOnly(), one.getDescription()];
  const sheetOf = (sheet) => {
    const data = sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), sheet.getLastRow() + 2), sheet.getMaxColumns());
    return {
      name: sheet.getName(), id: sheet.getSheetId(), isHidden: sheet.isSheetHidden(),
      size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()],
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()], tab: sheet.getTabColor(),
      shown: data.getDisplayValues(), values: data.getValues().map((row) => row.map(String)), formulas: data.getFormulas(),
      formats: data.getNumberFormats(), backgrounds: data.getBackgrounds(), notes: data.getNotes(),
      dropdowns: data.getDataValidations().map((row) => row.map(ruleOf)),
      highlights: sheet.getConditionalFormatRules().map(highlightOf),
      protections: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(protectionOf),
      charts: sheet.getCharts().map(chartOf), metadata: metadataOf(sheet),
    };
  };
  return {
    name: active.getName(), locale: active.getSpreadsheetLocale(), metadata: metadataOf(active),
    selected: areaOf(active.getActiveRange()), today: areaOf(active.getRangeByName("Today")),
    names: active.getNamedRanges().map((one) => [one.getName(), areaOf(one.getRange())]),
    properties: PropertiesService.getDocumentProperties().getProperties(),
    sheets: active.getSheets().map(sheetOf),
  };`;

const formatted = `
  const sheet = SpreadsheetApp.getActive().insertSheet("Own");
  sheet.setTabColor("#ff0000").setFrozenColumns(1);
  sheet.getRange("A1:B2").setValues([["a", 1], ["b", 2]]).setBackground("#eeeeee").setNote("A note");
  sheet.insertChart(sheet.newChart().asColumnChart().setTitle("Own").addRange(sheet.getRange("A1:B2")).build());
  PropertiesService.getDocumentProperties().setProperty("ours", "yes");
  sheet.getRange("B2").activate();`;

describe("a spreadsheet that was saved and is opened again", () => {
  let before: Host;
  let again: Host;
  beforeAll(async () => {
    before = await openAddOn("ru");
    await startWith(before);
    await evaluate(before, formatted);
    await before.setFormula("Own", "D1", '=CLIENT_OVERDUE("soon"; 30; DATE(2026;3;15))');
    await before.setFormula("Own", "D3", "=CLIENT_NEXT_PURCHASE(A1:A3; 30)");
    again = await openAddOn("ru", { saved: await before.save() });
  });

  test("is the same in everything that the services answer", async () => {
    const known = await evaluate<{ sheets: unknown[]; today: string }>(before, everything);
    expect(await evaluate(again, everything)).toEqual(known);
    expect(known.sheets).toHaveLength(21);
    expect(known).toMatchObject({ selected: "Own!B2", properties: { ours: "yes" } });
  });

  test("has the messages of its formulas, and calculates on", async () => {
    expect(await again.formulaError("Own", "D1")).toMatch(/^CLIENT_OVERDUE: /);
    for (const cell of ["D1", "D3"])
      expect(await again.formulaError("Own", cell)).toBe(await before.formulaError("Own", cell));
    for (const host of [before, again]) await host.setCells("Настройки", "B2", [["2026-06-01"]]);
    const answers = await before.cells("Клиенты", "T1:AF41");
    expect(await again.cells("Клиенты", "T1:AF41")).toEqual(answers);
  });

  test("is undone to the state before Start like the one that was saved", async () => {
    for (const host of [before, again]) {
      host.answer("YES", "OK");
      await host.execute("undoLast");
    }
    expect(await evaluate(again, everything)).toEqual(await evaluate(before, everything));
  });

  test("can be changed without changing the one that was saved", async () => {
    await again.setCells("Own", "A1", [["changed"]]);
    expect(await before.cells("Own", "A1")).toEqual([["a"]]);
  });
});
