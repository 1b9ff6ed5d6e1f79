import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { dialogsIn } from "../../src/i18n/dialogs";
import { titlesIn } from "../../tools/titles-in";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { look, type SheetSeen } from "../fixtures/sheets-seen";
import { openStarted } from "../fixtures/started";

/** What people do to sheets without meaning to. */
const damage = `
  const sheets = SpreadsheetApp.getActive().getSheets();
  for (const sheet of sheets.filter((sheet) => !sheet.isSheetHidden())) {
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    all.clearFormat().clearNote().setDataValidation(null);
    sheet.clearConditionalFormatRules();
    for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) one.remove();
  }`;

describe.each(languages)("Repair formatting in %s", (language) => {
  const { repair } = dialogsIn(language);
  let host: Host;
  let fresh: SheetSeen[];
  beforeAll(async () => {
    host = await openStarted(language);
    await host.setCells(language === "ru" ? "Лист1" : "Sheet1", "A1", [["Mine"], [1]]);
    fresh = await evaluate(host, look);
  });

  test("restores the formats, notes, dropdowns, colours and warnings of every sheet of the add-on", async () => {
    await evaluate(host, damage);
    const damaged = await evaluate<SheetSeen[]>(host, look);
    expect(damaged).not.toEqual(fresh);
    await host.execute("repairFormatting");
    const repaired = await evaluate<SheetSeen[]>(host, look);
    expect(repaired).toEqual(fresh);
    expect(host.toasts.at(-1)!.message).toBe(repair.done(18));
  });

  test("done twice is the same as done once, and no cell is written", async () => {
    const cells = () => host.cells(titlesIn(language).sheetTitles.clients, "A1:AF5");
    const before = await cells();
    await host.execute("repairFormatting");
    expect(await evaluate(host, look)).toEqual(fresh);
    expect(await cells()).toEqual(before);
  });
});

test("Repair formatting reports that there is nothing to repair before Start", async () => {
  const host = await openAddOn("en", { answers: ["OK"] });
  await host.execute("repairFormatting");
  expect(host.questions.at(-1)!.prompt).toBe(dialogsIn("en").repair.nothing);
});
