import { describe, expect, test } from "vitest";
import type { Host, HostOptions } from "../../preview/node-host";
import { wordsIn } from "../../src/i18n/words";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";

const state = `return {
  names: SpreadsheetApp.getActive().getNamedRanges().map((name) => name.getName()),
  sheets: SpreadsheetApp.getActive().getSheets().filter((sheet) => !sheet.isSheetHidden()).map((sheet) => [
    sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues(), sheet.getDataRange().getNotes(), sheet.getFrozenRows()]) };`;
const stateOf = (host: Host) => evaluate<{ names: string[]; sheets: [string, unknown[][]][] }>(host, state);

const own = {
  Mine: [
    ["Client", "Phone"],
    ["Ann", "=1+1"],
  ],
};

/** Runs Start with these answers; what stood in the spreadsheet before and what stands there now. */
async function started(
  language: "en" | "ru",
  answers: HostOptions["answers"],
  sheets: HostOptions["sheets"] = own,
) {
  const host = await openAddOn(language, { sheets: sheets ?? own });
  const before = await stateOf(host);
  host.answer(...(answers ?? []));
  await host.execute("start");
  return { host, before, after: await stateOf(host) };
}

describe.each(languages)("Start changes nothing, in %s,", (language) => {
  const { start } = wordsIn(language).setUp;

  test.each([["NO"], ["CLOSE"]] as const)(
    "when the person answers %s to the first question",
    async (answer) => {
      const { host, before, after } = await started(language, [answer]);
      expect(after).toEqual(before);
      expect(host.questions).toHaveLength(1);
      expect(host.toasts).toEqual([]);
    },
  );

  test.each(["CANCEL", "CLOSE"] as const)(
    "when the person answers %s to the question for the cycle",
    async (button) => {
      const { host, before, after } = await started(language, ["YES", { button, text: "30" }]);
      expect(after).toEqual(before);
      expect(host.questions).toHaveLength(2);
    },
  );

  test.each(["-5", "мес", "2.5"])("when the cycle typed is %s, and says what a cycle is", async (typed) => {
    const { host, before, after } = await started(language, ["YES", typed, "OK"]);
    expect(after).toEqual(before);
    expect(host.questions.at(-1)!.prompt).toBe(start.badBusinessCycle(typed));
  });
});

describe.each(languages)("Start without a sample, in %s,", (language) => {
  const { titles, vocabulary, settings } = wordsIn(language);
  const settingsTitle = titles.sheetTitles.settings;
  const cycleOf = async (host: Host) => {
    const rows = await host.cells(settingsTitle, "A2:B20");
    return rows.find(([title]) => title === settings.settingTitles.businessCycle)![1];
  };

  test.each([
    ["45", 45],
    [" 7 ", 7],
    ["", ""],
    ["no", vocabulary.yesNo.no[0]],
    ["нет", vocabulary.yesNo.no[0]],
  ])("makes empty sheets and keeps the cycle typed as %j", async (typed, kept) => {
    const { host, after } = await started(language, ["YES", { button: "OK", text: typed }, "NO"]);
    expect(after.sheets).toHaveLength(11);
    expect(await host.cells(titles.sheetTitles.purchases, "A2:I3")).toEqual([
      Array(9).fill(""),
      Array(9).fill(""),
    ]);
    expect(await cycleOf(host)).toBe(kept);
    expect(host.toasts.map(({ message }) => message)).toEqual([wordsIn(language).setUp.start.done(10, 0)]);
  });

  test("leaves sheets of the team's own alone, and one that is named like ours is theirs", async () => {
    const theirs = [
      ["Client", "Shoe size"],
      ["Ann", 38],
      ["Bob", "=20+22"],
    ];
    const sheets = { ...own, [titles.sheetTitles.clients]: theirs };
    const { host, before, after } = await started(language, ["YES", "30"], sheets);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.sheets).toHaveLength(11);
    expect(after.names).toEqual(["Today"]);
    expect(host.questions[0]!.prompt).not.toContain(`${titles.sheetTitles.clients},`);
    expect(host.questions).toHaveLength(2);
  });
});
