import { describe, expect, test } from "vitest";
import { defaultBaseSettings } from "../../src/domain/records/base-settings";
import { bothBaseSettings } from "../../src/i18n/base-settings";
import { settingsSheet } from "../../src/sheets/columns/settings";
import type { WrongArgument } from "../../src/sheets/problems/problem";
import { readBaseSettings } from "../../src/sheets/readers/base-settings";
import { readSettings } from "../../src/sheets/readers/settings";
import type { Cell } from "../../src/sheets/reading/cell";
import { readTable } from "../../src/sheets/tables/table";
import { russian } from "../fixtures/locales";

const range = (...rows: [string, Cell][]) => [["Setting", "Value"], ...rows];
const read = (...rows: [string, Cell][]) => readBaseSettings("settings", range(...rows), russian);
const refused = (...rows: [string, Cell][]) => {
  try {
    read(...rows);
  } catch (error) {
    return (error as WrongArgument).problem;
  }
  throw new Error("nothing was wrong");
};

describe.each(bothBaseSettings)("under $baseSettingTitles.profitGoal and its neighbours", (words) => {
  const titles = words.baseSettingTitles;

  test("money is read to the minor unit, a share with or without its per cent sign, plans as they are", () => {
    const settings = read(
      [titles.profitGoal, "1 000 000,50 ₽"],
      [titles.fansShare, "80%"],
      [titles.planNewcomers, 12],
      [titles.planFans, 0],
      [titles.attractionCost, 5000],
      [titles.samplesCost, 0],
      [titles.retentionCost, "20 000"],
    );
    expect(settings).toEqual({
      ...defaultBaseSettings,
      profitGoal: 100_000_050,
      fansShare: 0.8,
      planNewcomers: { all: 12, byOwner: new Map() },
      planFans: { all: 0, byOwner: new Map() },
      attractionCost: 500_000,
      samplesCost: 0,
      retentionCost: 2_000_000,
    });
  });

  test("a plan may be one person's, a cost one source's, and the portrait has a row for each sign", () => {
    const settings = read(
      [`${titles.planNewcomers}: Иван`, 5],
      [`${titles.planFans}:  Fëdor `, 2],
      [`${words.sourceCostPrefix} Ёлка: 2026`, 50_000],
      [`${words.portraitPrefix} City`, "Tomsk"],
      [`${words.portraitPrefix} Возраст`, 35],
    );
    expect(settings.planNewcomers).toEqual({ all: null, byOwner: new Map([["иван", 5]]) });
    expect([...settings.planFans.byOwner.values()]).toEqual([2]);
    expect(settings.sourceCosts).toEqual(new Map([["елка: 2026", 5_000_000]]));
    expect(settings.portrait).toEqual([
      { column: "City", value: "Tomsk" },
      { column: "Возраст", value: "35" },
    ]);
  });

  test("a value that cannot be read stops the call, and its row is named", () => {
    const wrong: [string, Cell][] = [
      [titles.profitGoal, -1],
      [titles.fansShare, "120%"],
      [titles.planFans, "many"],
      [`${words.sourceCostPrefix} web`, "#N/A"],
    ];
    for (const [setting, value] of wrong)
      expect(refused(["Our own", 1], [setting, value])).toMatchObject({
        code: "bad setting",
        setting,
        row: 3,
      });
  });

  test("everyday formulas ignore these rows, whatever is in them", () => {
    const rows = Object.values(titles).map((title): [string, Cell] => [title, "#N/A"]);
    const table = readTable("settings", range(...rows), settingsSheet);
    expect(() => readSettings("settings", table, russian)).not.toThrow();
  });
});

test("blank values, prefixes without a name and a missing sheet give the defaults of the theory", () => {
  expect(read(["Profit goal a month", " "], ["Portrait:", "x"], ["Source cost: ", 7])).toEqual(
    defaultBaseSettings,
  );
  expect(readBaseSettings("settings", undefined, russian)).toEqual(defaultBaseSettings);
});
