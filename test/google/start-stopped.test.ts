import { describe, expect, test } from "vitest";
import type { Host, HostOptions } from "../../preview/node-host";
import type { StartRequest } from "../../src/actions/start/start-surroundings";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { sampleRequest, startWith } from "../fixtures/started";

const state = `return {
  names: SpreadsheetApp.getActive().getNamedRanges().map((name) => name.getName()),
  sheets: SpreadsheetApp.getActive().getSheets().filter((sheet) => sheet.getName() !== "_undo").map((sheet) => [
    sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues(), sheet.getDataRange().getNotes(), sheet.getFrozenRows()]) };`;
const stateOf = (host: Host) => evaluate<{ names: string[]; sheets: [string, unknown[][]][] }>(host, state);

const own = {
  Mine: [
    ["Client", "Phone"],
    ["Ann", "=1+1"],
  ],
};

/** Sets a workbook up; returns the cells of the spreadsheet before and after. */
async function started(
  language: "en" | "ru",
  request: Partial<StartRequest>,
  sheets: HostOptions["sheets"] = own,
) {
  const host = await openAddOn(language, { sheets: sheets ?? own });
  const before = await stateOf(host);
  const answer = await startWith(host, request);
  return { host, answer, before, after: await stateOf(host) };
}

describe("Start refuses what no panel asks, and changes nothing:", () => {
  test.each([
    ["a cycle below 1", { cycle: -5 }, "cycle"],
    ["half a day", { cycle: 2.5 }, "cycle"],
    ["a cycle in words", { cycle: "мес" }, "cycle"],
    ["an unknown business", { preset: "toys" }, "preset"],
    ["a currency as long as a sentence", { currency: "dollars" }, "currency"],
    [
      "a column that is not the add-on's",
      { purchases: { sheet: "Mine", columns: [{ column: "x", place: 0 }] } },
      "purchases",
    ],
  ])("%s", async (_, request, field) => {
    const { answer, before, after } = await started("en", request as Partial<StartRequest>);
    expect(answer).toEqual({ ok: false, problem: { code: "wrong fields", fields: [field] } });
    expect(after).toEqual(before);
  });
});

describe.each(languages)("Start without a sample, in %s,", (language) => {
  const titles = titlesIn(language);
  const { vocabulary, settings } = wordsIn(language);
  const settingsTitle = titles.sheetTitles.settings;
  const settingOf = async (host: Host, code: keyof typeof settings.settingTitles) => {
    const rows = await host.cells(settingsTitle, "A2:B60");
    return rows.find(([title]) => title === settings.settingTitles[code])![1];
  };

  test.each([
    [45, 45],
    [null, ""],
    ["one-off", vocabulary.yesNo.no[0]],
  ] as const)("makes empty sheets and keeps the cycle %j", async (cycle, kept) => {
    const { host, answer, after } = await started(language, {
      data: "empty",
      cycle,
      preset: "clothes",
      currency: "€",
    });
    expect(answer).toMatchObject({ value: { sheets: 18, clients: 0 } });
    expect(after.sheets).toHaveLength(19);
    expect(await host.cells(titles.sheetTitles.purchases, "A2:I3")).toEqual([
      Array(9).fill(""),
      Array(9).fill(""),
    ]);
    expect(await settingOf(host, "businessCycle")).toBe(kept);
    expect(await settingOf(host, "preset")).toBe(settings.presets.clothes);
    expect(await settingOf(host, "currency")).toBe("€");
  });

  test("does not change the user's own sheets, including one with the add-on's name", async () => {
    const theirs = [
      ["Client", "Shoe size"],
      ["Ann", 38],
      ["Bob", "=20+22"],
    ];
    const sheets = { ...own, [titles.sheetTitles.clients]: theirs };
    const { answer, before, after } = await started(language, { data: "empty" }, sheets);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.sheets).toHaveLength(19);
    expect(after.names).toEqual(["Today"]);
    expect(answer).toMatchObject({ value: { sheets: 17 } });
  });

  test("adds no sample to sheets that are there already", async () => {
    const sheets = { [titles.sheetTitles.clients]: [[titles.columnTitles.client], ["Ann"]] };
    const { host, answer } = await started(language, {}, sheets);
    expect(answer).toMatchObject({ value: { sheets: 17, clients: 0 } });
    expect(await host.cells(titles.sheetTitles.clients, "A2:A3")).toEqual([["Ann"], [""]]);
  });
});

test.each(["error", "death"] as const)(
  "after %s in the middle, Start leaves nothing half-made, wherever it broke",
  async (kind) => {
    const sheets = {
      Sales: [
        ["When", "Whom", "Sum"],
        ["2026-03-01", "Ann", 5],
      ],
      People: [["Whom"], ["Ann"]],
    };
    const host = await openAddOn("en", { sheets });
    const request = {
      ...sampleRequest,
      data: "own",
      purchases: {
        sheet: "Sales",
        columns: [
          { column: "date", place: 0 },
          { column: "client", place: 1 },
          { column: "amount", place: 2 },
        ],
      },
      clients: { sheet: "People", columns: [{ column: "client", place: 0 }] },
    };
    const before = await stateOf(host);
    for (const afterWrites of [1, 3, 8, 20, 45, 90, 120, 150, 170]) {
      host.failNext({ afterWrites, kind });
      const answer = await host.execute("startWorkbook", [request]).catch(() => null);
      expect(answer, `no break after ${afterWrites} writes`).not.toMatchObject({ ok: true });
      // The next write cleans up first, even if it is refused.
      if (kind === "death")
        await host.execute("makePromise", [{ client: "?", due: 46000, what: "x", ownerRole: "" }]);
      expect(await stateOf(host), `broken after ${afterWrites} writes`).toEqual(before);
    }
  },
);
