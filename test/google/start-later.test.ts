import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { rowTitles } from "../../src/actions/new-sheets/settings-rows";
import { wordsIn } from "../../src/i18n/words";
import type { SheetCode } from "../../src/sheets/columns/columns";
import { titlesIn } from "../../tools/titles-in";
import { baseSettings, type State, stateOf } from "../fixtures/earlier-workbook";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { look, type SheetSeen } from "../fixtures/sheets-seen";
import { openStarted, startWith } from "../fixtures/started";

const laterSheets = [
  "standards",
  "offers",
  "contracts",
  "subscriptions",
  "points",
  "perks",
  "claims",
  "audit",
] as const;
const laterSettings = [
  "offerShare",
  "offerWindowDays",
  "offerFrequency",
  "mostTouches",
  "offerFromDay",
  "offerUntilDay",
  "pointsTermDays",
  "marginFloor",
  "equipmentProRata",
  "dataFormat",
  ...baseSettings,
] as const;

describe.each(languages)("Start on a workbook of the first version, in %s,", (language) => {
  const titles = titlesIn(language);
  const { vocabulary } = wordsIn(language);
  const settings = rowTitles(language);
  const titleOf = (code: SheetCode) => titles.sheetTitles[code];
  let host: Host;
  let before: State;
  let rowsBefore: unknown[][];
  let answer: Awaited<ReturnType<typeof again>>;

  const makeEarlier = `
    const spreadsheet = SpreadsheetApp.getActive();
    for (const title of ${JSON.stringify(laterSheets.map(titleOf))}) spreadsheet.deleteSheet(spreadsheet.getSheetByName(title));
    spreadsheet.getSheetByName("${titleOf("touches")}").getRange(1, 11, 1000, 1).clearNote().clearFormat().setDataValidation(null).clearContent();
    const settings = spreadsheet.getSheetByName("${titleOf("settings")}");
    const later = ${JSON.stringify(laterSettings.map((code) => settings[code]))};
    for (let row = settings.getLastRow(); row > 1; row--)
      if (later.includes(settings.getRange(row, 1).getValue())) settings.deleteRow(row);`;
  const again = () => startWith(host, { data: "empty", cycle: 45 });
  const undo = async (made: typeof answer) =>
    host.execute("undoChange", [{ undo: made.ok ? made.value.undo : "" }]);
  const sheetsSeen = async () => {
    const seen = await evaluate<SheetSeen[]>(host, look);
    return (code: SheetCode) => seen.find(({ name }) => name === titleOf(code));
  };
  const settingRows = async () => host.cells(titleOf("settings"), "A2:C60");

  beforeAll(async () => {
    host = await openStarted(language, { data: "empty", cycle: 45 });
    await evaluate(host, makeEarlier);
    await host.setCells(titleOf("touches"), "A2:D2", [["2026-03-01", "Ann", "?", "?"]]);
    before = await stateOf(host);
    rowsBefore = (await settingRows()).filter(([title]) => title !== "");
  });

  test("is undone completely", async () => {
    expect(await undo(await again())).toMatchObject({ ok: true, value: { sheets: 8, skipped: 0 } });
    expect(await stateOf(host)).toEqual(before);
  });

  test("adds the sheets that came since, and leaves every other as it was", async () => {
    answer = await again();
    expect(answer).toMatchObject({ ok: true, value: { sheets: 8, clients: 0 } });
    const after = await stateOf(host);
    expect(after.slice(before.length).map(([name]) => name)).toEqual(laterSheets.map(titleOf));
    const untouched = before.filter(([name]) => name !== titleOf("touches") && name !== titleOf("settings"));
    expect(after).toEqual(expect.arrayContaining(untouched));
  });

  test("gives Touches the column of the offer, at the right end, with its note and its list", async () => {
    const { header, notes, dropdowns, formats } = (await sheetsSeen())("touches")!;
    expect(header.length).toBe(11);
    expect(header[10]).toBe(titles.columnTitles.offer);
    expect(notes[10]!.length).toBeGreaterThan(20);
    expect(formats[10]).toBe("@");
    expect(dropdowns[10]).toMatchObject({
      criteria: "VALUE_IN_RANGE",
      values: [`${titleOf("offers")}!A2:A1000`],
    });
    expect((await host.cells(titleOf("touches"), "B2:B3")).flat()).toEqual(["Ann", ""]);
  });

  test("adds the settings that came since below the others, with the theory's defaults and what they mean", async () => {
    const rows = (await settingRows()).filter(([title]) => title !== "");
    expect(rows.slice(0, rowsBefore.length)).toEqual(rowsBefore);
    const { weekly } = vocabulary.offerFrequencies;
    expect(rows.slice(rowsBefore.length).map(([title, value]) => [title, value])).toEqual(
      [0.2, 90, weekly[0], "", 2, 7, "", 0, vocabulary.yesNo.no[0], 3, "", 0.75, "", "", "", "", ""].map(
        (value, i) => [settings[laterSettings[i]!], value],
      ),
    );
    expect(rows.every(([, , meaning]) => String(meaning).length > 10)).toBe(true);
  });

  test("changes nothing the second time", async () => {
    const after = await stateOf(host);
    expect(await again()).toMatchObject({ ok: true, value: { sheets: 0 } });
    expect(await stateOf(host)).toEqual(after);
  });

  test("leaves out a setting that a user has deleted since", async () => {
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("${titleOf("settings")}");
       for (let row = sheet.getLastRow(); row > 1; row--)
         if (sheet.getRange(row, 1).getValue() === "${settings.marginFloor}") sheet.deleteRow(row);`,
    );
    const after = await stateOf(host);
    await again();
    expect(await stateOf(host)).toEqual(after);
  });

  test("is undone except for what users have filled in since", async () => {
    await host.setCells(titleOf("touches"), "K2", [["Spring"]]);
    await host.setCells(titleOf("offers"), "A2", [["Spring"]]);
    expect(await undo(answer)).toMatchObject({ ok: true, value: { sheets: 7, skippedSheets: 1 } });
    expect(await host.cells(titleOf("touches"), "K1:K2")).toEqual([[titles.columnTitles.offer], ["Spring"]]);
    expect(await host.cells(titleOf("offers"), "A2")).toEqual([["Spring"]]);
  });
});

test("Start adds no column to a user's sheet with the add-on's name", async () => {
  const sheets = {
    Clients: [["Client"], ["Ann"]],
    Touches: [
      ["Keyboard", "Screen"],
      ["yes", "no"],
    ],
  };
  const host = await openAddOn("en", { sheets });
  await startWith(host, { data: "empty" });
  expect(await host.cells("Touches", "A1:D2")).toEqual([
    ["Keyboard", "Screen", "", ""],
    ["yes", "no", "", ""],
  ]);
});
