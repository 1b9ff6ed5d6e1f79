import { describe, expect, test } from "vitest";
import { allItems } from "../../src/actions/menu-items";
import { wordsIn } from "../../src/i18n/words";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages, pushedText } from "../fixtures/pushed";
import { startWith } from "../fixtures/started";

/** Another user's run, which holds the document's lock until the first cell ends it. */
const otherUser = `
function work() {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange("A1");
  LockService.getDocumentLock().tryLock(1);
  cell.setValue("at work");
  while (cell.getValue() !== "enough") Utilities.sleep(50);
}`;

describe.each(languages)("for a person who reads %s", (language) => {
  const { setUp } = wordsIn(language);

  test("every menu item that opens a panel shows its page in that language, under the item's own words", async () => {
    const host = await openAddOn(language);
    for (const [name, item] of Object.entries(allItems())) {
      if (!("page" in item)) continue;
      await host.execute(name);
      expect(host.sidebar, name).toEqual({
        title: setUp.menu[item.words],
        html: pushedText("en", `${item.page}-${language}.html`),
      });
    }
    expect(host.questions).toEqual([]);
  });

  test("a failure inside a menu item is a sentence, never an exception", async () => {
    const broken =
      'HtmlService = { createHtmlOutputFromFile: function () { throw new Error("Server error 0x17"); } };';
    const host = await openAddOn(language, { extraCode: broken, answers: ["OK", "OK"] });
    for (const item of ["about", "removeSample"]) await expect(host.execute(item)).resolves.not.toThrow();
    const said = { title: setUp.failure.unexpectedTitle, prompt: setUp.failure.unexpected, buttons: "OK" };
    expect(host.questions).toEqual([said, said]);
  });

  test("while another user holds the lock, Start waits a few seconds, reports it and changes nothing", async () => {
    const host = await openAddOn(language, {
      extraCode: otherUser,
      sheets: { Own: [] },
    });
    const working = host.execute("work");
    await expect.poll(() => host.cells("Own", "A1"), { timeout: 20_000 }).toEqual([["at work"]]);
    expect(await startWith(host)).toEqual({ ok: false, problem: { code: "locked" } });
    expect(await evaluate(host, "return SpreadsheetApp.getActive().getSheets().length")).toBe(1);
    expect(host.toasts).toEqual([]);
    await host.setCells("Own", "A1", [["enough"]]);
    await working;
  }, 60_000);
});

test("the panel shows how many clients and purchases were read, and nothing before there are any", async () => {
  const sheets = {
    Clients: [["Client"], ["Ann"], ["Bob"]],
    Purchases: [
      ["Date", "Client", "Amount"],
      ["2026-03-01", "Ann", 5],
    ],
  };
  expect(await (await openAddOn("en", { sheets })).execute("baseSize")).toEqual({
    ok: true,
    value: { clients: 2, purchases: 1 },
  });
  expect(await (await openAddOn("en")).execute("baseSize")).toEqual({ ok: true, value: null });
});
