import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/records/settings";
import { bothLanguages, wordsIn } from "../../src/i18n/words";
import { settingsSheet } from "../../src/sheets/columns/settings";
import type { WrongArgument } from "../../src/sheets/problems/problem";
import { readSettings, type SettingCode } from "../../src/sheets/readers/settings";
import type { Cell } from "../../src/sheets/reading/cell";
import { readTable } from "../../src/sheets/tables/table";
import { russian } from "../fixtures/locales";

const read = (...rows: [string, Cell][]) =>
  readSettings("settings", readTable("settings", [["Setting", "Value"], ...rows], settingsSheet), russian);

/** A value for every setting, and what the rules then go by. */
const examples: Record<SettingCode, [Cell, object]> = {
  today: ["whatever the sheet shows", {}],
  followCalendar: ["да", {}],
  language: ["ru", {}],
  currency: ["₽", {}],
  preset: ["еда", {}],
  businessCycle: ["45", { businessCycleDays: 45 }],
  dueSoonShare: ["90%", { dueSoonShare: 0.9 }],
  longOverdueCycles: ["2,5", { longOverdueCycles: 2.5 }],
  trustedGaps: [5, { trustedGaps: 5 }],
  rhythmFirst: ["да", { rhythmFirst: true }],
  fanPurchases: [4, { fanPurchases: 4 }],
  fanGrowthSigns: [3, { fanGrowthSigns: 3 }],
  growthShare: [0.2, { growthShare: 0.2 }],
  stepGraceDays: [0, { stepGraceDays: 0 }],
  touchAgainDays: [7, { touchAgainDays: 7 }],
  dailyCapacity: [20, { dailyCapacity: 20 }],
  careFromDay: [0, { careFromDay: 0 }],
  careUntilDay: [5, { careUntilDay: 5 }],
  offerShare: ["25%", { offerShare: 0.25 }],
  offerWindowDays: [60, { offerWindowDays: 60 }],
  offerFrequency: [3, { offerFrequency: 3 }],
  mostTouches: ["4", { mostTouches: 4 }],
  offerFromDay: [0, { offerFromDay: 0 }],
  offerUntilDay: [10, { offerUntilDay: 10 }],
  pointsTermDays: [180, { pointsTermDays: 180 }],
  marginFloor: ["15%", { marginFloor: 0.15 }],
  equipmentProRata: ["да", { equipmentProRata: true }],
  readinessA: ["нет", { readiness: { ...defaultSettings.readiness, a: false } }],
  readinessB: ["да", { readiness: { ...defaultSettings.readiness, b: true } }],
  readinessC: [false, { readiness: { ...defaultSettings.readiness, c: false } }],
  readinessD: ["no", { readiness: { ...defaultSettings.readiness, d: false } }],
  readinessE: [true, { readiness: { ...defaultSettings.readiness, e: true } }],
  dataFormat: [2, {}],
};
const codes = Object.keys(examples) as SettingCode[];
/** Those that only people read. */
const unread: readonly SettingCode[] = [
  "today",
  "followCalendar",
  "language",
  "currency",
  "preset",
  "dataFormat",
];

const refused = (...rows: [string, Cell][]) => {
  try {
    read(...rows);
  } catch (error) {
    return (error as WrongArgument).problem;
  }
  throw new Error("nothing was wrong");
};

describe.each(codes)("the setting %s", (code) => {
  const [value, meaning] = examples[code];

  test("is read under its title in either language", () => {
    for (const { settings } of bothLanguages) {
      expect(read([settings.settingTitles[code], value]).settings).toEqual({
        ...defaultSettings,
        ...meaning,
      });
    }
  });

  test("keeps the theory's default while its value is blank", () => {
    expect(read([wordsIn("en").settings.settingTitles[code], " "]).settings).toEqual(defaultSettings);
  });
});

test.each(codes.filter((code) => !unread.includes(code)))(
  "a value of %s that cannot be read stops the call, and the row is said",
  (code) => {
    const setting = wordsIn("ru").settings.settingTitles[code];
    for (const text of ["абв", "#N/A"]) {
      const problem = { code: "bad setting", argument: "settings", row: 3, setting, text };
      expect(refused(["Город", "Томск"], [setting, text])).toEqual(problem);
    }
  },
);

test("a number that no rule can go by is refused as a text is", () => {
  const titles = wordsIn("en").settings.settingTitles;
  for (const code of [
    "businessCycle",
    "fanPurchases",
    "stepGraceDays",
    "growthShare",
    "marginFloor",
  ] as const)
    expect(refused([titles[code], -1])).toMatchObject({ code: "bad setting", row: 2, text: "-1" });
  for (const code of ["dueSoonShare", "longOverdueCycles", "trustedGaps", "fanGrowthSigns"] as const)
    expect(refused([titles[code], 0])).toMatchObject({ code: "bad setting", row: 2, text: "0" });
});

test("offers are as frequent as a word or three numbers define, in either language", () => {
  const frequency = (value: Cell) => read(["Offers how often", value]).settings.offerFrequency;
  expect(["weekly", "Еженедельно", " раз в неделю"].map(frequency)).toEqual(["weekly", "weekly", "weekly"]);
  expect([1, "2", 3].map(frequency)).toEqual([1, 2, 3]);
  for (const value of [0, 4, 1.5, "daily"])
    expect(refused(["Offers how often", value])).toMatchObject({ code: "bad setting", text: String(value) });
});

test("a margin floor of 0 is a floor, and one of the whole price is none", () => {
  expect(read(["Margin floor", 0]).settings.marginFloor).toBe(0);
  expect(refused(["Margin floor", "100%"])).toMatchObject({ code: "bad setting", text: "100%" });
});

test("a business cycle of no is a one-off business", () => {
  for (const no of ["нет", "no", 0, false] as Cell[])
    expect(read(["Business cycle, days", no]).settings.businessCycleDays).toBeNull();
});

describe("a category's cycle", () => {
  test("is a row Cycle: with the category's name, in either language", () => {
    const { categoryCycles } = read(["Cycle: Coffee", 30], ["Цикл:  Чёрный чай", 60], ["цикл: крыша", "нет"]);
    expect([...categoryCycles]).toEqual([
      ["coffee", 30],
      ["черный чай", 60],
      ["крыша", "one-off"],
    ]);
  });

  test("stops the call where it cannot be read", () => {
    expect(refused(["Cycle: Coffee", "мес"])).toMatchObject({
      code: "bad setting",
      setting: "Cycle: Coffee",
      row: 2,
    });
  });
});

test("rows that are no setting are the user's own and are ignored", () => {
  expect(read(["Phone of the boss", "#N/A"], ["", 7]).settings).toEqual(defaultSettings);
});
