import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { rowTitles } from "../../src/actions/new-sheets/settings-rows";
import { titlesIn } from "../../tools/titles-in";
import { baseSettings, stateOf } from "../fixtures/earlier-workbook";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { openStarted, startWith } from "../fixtures/started";

test.each(["error", "death"] as const)(
  "after %s in the middle, a workbook of the first version is as it was, wherever it broke",
  async (kind) => {
    const titles = titlesIn("en");
    const sheets = {
      Clients: [["Client"], ["Ann"]],
      Purchases: [["Date", "Client", "Amount"]],
      Touches: [["Date", "Client", "Channel", "Content", "Our own column"]],
      Settings: [["Setting", "Value"]],
    };
    const host = await openAddOn("en", { sheets });
    const before = await stateOf(host);
    const request = {
      currency: "$",
      preset: "own",
      cycle: 30,
      data: "empty",
      purchases: null,
      clients: null,
    };
    for (const afterWrites of [1, 5, 20, 60, 120, 180]) {
      host.failNext({ afterWrites, kind });
      const answer = await host.execute("startWorkbook", [request]).catch(() => null);
      expect(answer, `no break after ${afterWrites} writes`).not.toMatchObject({ ok: true });
      // The next write cleans up first, even if it is refused.
      if (kind === "death")
        await host.execute("makePromise", [{ client: "?", due: 46000, what: "x", ownerRole: "" }]);
      expect(await stateOf(host), `broken after ${afterWrites} writes`).toEqual(before);
    }
    expect(await host.execute("startWorkbook", [request])).toMatchObject({ ok: true, value: { sheets: 14 } });
    expect(await host.cells("Touches", "A1:F1")).toEqual([
      [...sheets.Touches[0]!, titles.columnTitles.offer],
    ]);
  },
);

describe.each(languages)("Start on a workbook of the second version, in %s,", (language) => {
  const titles = titlesIn(language);
  const settings = rowTitles(language);
  const settingsTitle = titles.sheetTitles.settings;
  const added = ["claims", "audit"] as const;
  const rowsOf = async (host: Host) =>
    (await host.cells(settingsTitle, "A2:B60")).filter(([title]) => title !== "");
  /** As the second version left it, except for the margin floor, which a user deleted. */
  const makeEarlier = `
    const spreadsheet = SpreadsheetApp.getActive();
    for (const title of ${JSON.stringify(added.map((code) => titles.sheetTitles[code]))}) spreadsheet.deleteSheet(spreadsheet.getSheetByName(title));
    const sheet = spreadsheet.getSheetByName("${settingsTitle}");
    const later = ${JSON.stringify([...baseSettings, "marginFloor" as const].map((code) => settings[code]))};
    for (let row = sheet.getLastRow(); row > 1; row--) {
      const title = sheet.getRange(row, 1).getValue();
      if (title === "${settings.dataFormat}") sheet.getRange(row, 2).setValue(2);
      if (later.includes(title)) sheet.deleteRow(row);
    }`;

  test("adds Claims, Audit and the settings of the base, and no setting that was deleted; after an undo the workbook is as before", async () => {
    const host = await openStarted(language, { data: "empty", cycle: 45 });
    await evaluate(host, makeEarlier);
    const [before, rowsBefore] = [await stateOf(host), await rowsOf(host)];
    const answer = await startWith(host, { data: "empty", cycle: 45 });
    expect(answer).toMatchObject({ ok: true, value: { sheets: 2 } });
    const after = (await stateOf(host)).slice(before.length).map(([name]) => name);
    expect(after).toEqual(added.map((code) => titles.sheetTitles[code]));
    expect(await rowsOf(host)).toEqual([
      ...rowsBefore.map(([title, value]) => [title, title === settings.dataFormat ? 3 : value]),
      ...baseSettings.map((code) => [settings[code], code === "fansShare" ? 0.75 : ""]),
    ]);
    await host.execute("undoChange", [{ undo: answer.ok ? answer.value.undo : "" }]);
    expect(await stateOf(host)).toEqual(before);
  });
});
