import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { dialogsIn } from "../../src/i18n/dialogs";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { evaluate } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { openStarted } from "../fixtures/started";

const filled = `return SpreadsheetApp.getActive().getSheets().filter((sheet) => !sheet.isSheetHidden()).map((sheet) => [sheet.getName(),
  sheet.getDataRange().getDisplayValues().slice(1).filter((row) => row.slice(0, 19).join("") !== "").length]);`;

describe.each(languages)("Remove sample, in %s,", (language) => {
  const titles = titlesIn(language);
  const { clients, purchases, tiers, products, settings } = titles.sheetTitles;
  const rowsOf = async () => Object.fromEntries(await evaluate<[string, number][]>(host, filled));
  let host: Host;
  let before: Record<string, number>;
  beforeAll(async () => {
    host = await openStarted(language);
    await host.setCells(clients, "A42", [["Our own client"]]);
    const last = (await rowsOf())[purchases]!;
    await host.setCells(purchases, `A${last + 2}`, [["2026-03-01", "Our own client", null, null, 12]]);
    await host.setCells(tiers, "H3", [["Perks of our own"]]);
    await host.setCells(products, "A14:D14", [["Our own product", null, 30, 5]]);
    before = await rowsOf();
  });

  test("does nothing when the person answers no", async () => {
    host.answer("NO");
    await host.execute("removeSample");
    expect(await rowsOf()).toEqual(before);
  });

  test("deletes exactly the sample, reports how much, and counts the changed rows that stay", async () => {
    host.answer("YES");
    await host.execute("removeSample");
    const after = await rowsOf();
    const own = { [clients]: 1, [purchases]: 1, [tiers]: 1, [products]: 1, [settings]: before[settings] };
    const none = Object.fromEntries(Object.keys(before).map((sheet) => [sheet, 0]));
    expect(after).toEqual({ ...none, ...own });
    const removed =
      Object.values(before).reduce((sum, rows) => sum + rows, 0) -
      Object.values(after).reduce((sum, rows) => sum + rows, 0);
    expect(removed).toBeGreaterThan(200);
    expect(host.questions.at(-1)!.prompt).toBe(dialogsIn(language).sample.confirm(removed));
    expect(host.toasts.at(-1)!.message).toBe(dialogsIn(language).sample.removed(removed, 1));
  });

  test("leaves the formula of the Clients sheet answering", async () => {
    await host.idle();
    expect(await host.formulaError(clients, "T1")).toBeNull();
    const [first] = await host.cells(clients, "T2:W2");
    expect(first!.slice(2)).toEqual([{ date: "2026-03-01" }, 1]);
  });

  test("leaves our own rows as they were", async () => {
    expect(await host.cells(clients, "A2:A3")).toEqual([["Our own client"], [""]]);
    expect(await host.cells(purchases, "A2:E2")).toEqual([
      [{ date: "2026-03-01" }, "Our own client", "", "", 12],
    ]);
    expect((await host.cells(tiers, "H2:H3")).map(([perks]) => perks)).toEqual(["Perks of our own", ""]);
  });

  test("keeps the cycle that the person typed, and blanks the settings that the sample had filled", async () => {
    const words = wordsIn(language).settings.settingTitles;
    const values = Object.fromEntries(await host.cells(settings, "A2:B60")) as Record<string, unknown>;
    expect(values[words.businessCycle]).toBe(30);
    expect([words.readinessA, words.readinessD, words.readinessE].map((title) => values[title])).toEqual([
      "",
      "",
      "",
    ]);
    expect(values[words.fanPurchases]).toBe(3);
  });

  test("finds nothing to delete the second time, and reports it", async () => {
    host.answer("OK");
    await host.execute("removeSample");
    expect(host.questions.at(-1)!.prompt).toBe(dialogsIn(language).sample.none);
  });
});
