import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/actions/change/workbook";
import { checkRules } from "../../src/actions/rules-check/check-rules";
import type { RuleCell } from "../../src/actions/rules-check/use-rules";
import { rulesChange, useRules } from "../../src/actions/rules-check/use-rules";
import type { Cells } from "../../src/sheets/reading/cell";
import { on } from "../fixtures/days";
import { english } from "../fixtures/locales";

const settings: Cells = [
  ["Setting", "Value", "Meaning"],
  ["Business cycle, days", 30, ""],
  ["Fan from purchases", "", ""],
  ["Cycle: Coffee", "7", ""],
  ["Cycle: Roofs", "no", ""],
  ["Cycle: Tea", "", ""],
  ["Due soon from share of cycle", 0.8, ""],
  ["Цикл: Чай", 14, ""],
];
const products: Cells = [
  ["Category", "Cycle, days", "Product"],
  ["Coffee", 5, "Beans"],
  ["Coffee", "", "Milk"],
  ["Roofs", 0, "Roof"],
  ["", 1, "Bread"],
];
const segments: Cells = [
  ["Segment", "Only if", "Cycle, days"],
  ["cafes", "", 10],
  ["homes", "", ""],
];
const workbook = (more: Partial<Workbook["ranges"]> = {}): Workbook => ({
  ranges: { settings, products, segments, ...more },
  locale: english,
  asOf: on("15 Mar"),
});
const cellsOf = (request: Parameters<typeof rulesChange>[1], book = workbook()): readonly RuleCell[] => {
  const answer = rulesChange(book, request);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const longer = { tenths: 13, fanPurchases: null };

describe("the cells that other rules would change", () => {
  test("are the cycles set for the business, categories, products and segments, in either language, and no others", () => {
    expect(cellsOf(longer)).toEqual([
      { sheet: "settings", row: 2, name: "Business cycle, days", from: "30", to: 39 },
      { sheet: "settings", row: 4, name: "Cycle: Coffee", from: "7", to: 9 },
      { sheet: "settings", row: 8, name: "Цикл: Чай", from: "14", to: 18 },
      { sheet: "products", row: 2, name: "Beans", from: "5", to: 7 },
      { sheet: "segments", row: 2, name: "cafes", from: "10", to: 13 },
    ]);
  });

  test("leave out a cycle so short that it would stay the same, until it would not", () => {
    expect(cellsOf({ ...longer, tenths: 15 }).map(({ name }) => name)).toContain("Bread");
    expect(cellsOf({ ...longer, tenths: 14 }).map(({ name }) => name)).not.toContain("Bread");
  });

  test("are the setting of fans, with the default where it is blank, in a row of its own where there is none", () => {
    const fans = { tenths: null, fanPurchases: 4 };
    const cell = { sheet: "settings", name: "Fan from purchases", from: "3", to: 4 };
    expect(cellsOf(fans)).toEqual([{ ...cell, row: 3 }]);
    expect(cellsOf(fans, workbook({ settings: settings.slice(0, 2) }))).toEqual([{ ...cell, row: null }]);
    expect(cellsOf({ ...fans, fanPurchases: 3 })).toEqual([]);
  });

  test("are none without Products or Segments but those of Settings, and a question without Settings", () => {
    const { settings: only } = workbook().ranges;
    expect(cellsOf(longer, { ...workbook(), ranges: { settings: only! } })).toHaveLength(3);
    expect(rulesChange({ ...workbook(), ranges: {} }, longer)).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "settings" },
    });
  });
});

describe("using other rules", () => {
  const both = { tenths: 13, fanPurchases: 4 };

  test("changes the cells that were shown, and no others", () => {
    const cells = cellsOf(both);
    const planned = useRules(workbook(), { ...both, cells });
    expect(planned).toMatchObject({ ok: true, value: { result: { count: 6 }, change: { kind: "rules" } } });
    if (!planned.ok) return;
    const { corrections, additions } = planned.value.change;
    expect(additions).toEqual([]);
    expect(corrections).toEqual([
      { sheet: "settings", row: 2, cells: { value: 39 } },
      { sheet: "settings", row: 4, cells: { value: 9 } },
      { sheet: "settings", row: 8, cells: { value: 18 } },
      { sheet: "products", row: 2, cells: { cycleDays: 7 } },
      { sheet: "segments", row: 2, cells: { cycleDays: 13 } },
      { sheet: "settings", row: 3, cells: { value: 4 } },
    ]);
  });

  test("adds the setting that a user deleted", () => {
    const book = workbook({ settings: settings.slice(0, 2) });
    const request = { tenths: null, fanPurchases: 4 };
    const planned = useRules(book, { ...request, cells: cellsOf(request, book) });
    expect(planned).toMatchObject({
      ok: true,
      value: {
        change: {
          additions: [{ sheet: "settings", rows: [{ setting: "Fan from purchases", value: 4 }] }],
          corrections: [],
        },
      },
    });
  });

  test("is refused where the cells are no longer as they were shown, or where nothing was", () => {
    const cells = cellsOf(both);
    const changed = [["Category", "Cycle, days", "Product"], ["Coffee", 6, "Beans"], ...products.slice(2)];
    const refused = { ok: false, problem: { code: "changed meanwhile" } };
    expect(useRules(workbook({ products: changed }), { ...both, cells })).toEqual(refused);
    expect(useRules(workbook(), { ...both, cells: cells.slice(1) })).toEqual(refused);
    expect(useRules(workbook(), { tenths: null, fanPurchases: null, cells: [] })).toEqual(refused);
  });
});

describe("the check of the rules", () => {
  const clients: Cells = [["Client"], ["Anna"], ["Boris"]];
  const purchases: Cells = [
    ["Date", "Client", "Amount"],
    ["2025-01-01", "Anna", 100],
    ["2025-02-05", "Anna", 100],
    ["2025-01-01", "Boris", 100],
  ];

  test("replays a part of the clients, and returns how many there are", () => {
    const book = workbook({ clients, purchases });
    const answer = checkRules(book, { from: 0, count: 1 });
    expect(answer).toMatchObject({
      ok: true,
      value: { asOf: book.asOf, total: 2, fanPurchases: 3, test: { newcomers: 1, flagged: 1 } },
    });
    if (!answer.ok) return;
    // 35 days are more than 30, and fewer than 36.
    expect(answer.value.test.flags.map(({ falseAlarms }) => falseAlarms)).toEqual([
      1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test("names the sheet that is missing", () => {
    expect(checkRules(workbook({ clients }), { from: 0, count: 1 })).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "purchases" },
    });
  });
});
