import { describe, expect, it } from "vitest";
import { problemsBetweenSheets, readBase } from "../../src/sheets/base/base";
import type { Cells } from "../../src/sheets/reading/cell";
import { english } from "../fixtures/locales";

const clients: Cells = [
  ["Client", "Roadmap"],
  ["Anna", "Garden House"],
  ["Bob", ""],
];
const purchases: Cells = [
  ["Date", "Client", "Amount"],
  ["2026-03-01", "Anna", 5],
];

function problemList(ranges: Record<string, Cells>): [string, number, string, string, string][] {
  const all = { clients, purchases, ...ranges };
  const { base, problems } = readBase(all, english);
  const found = [...problems, ...problemsBetweenSheets(all, base, english)];
  return found.map(({ sheet, row, column, code, text }) => [sheet, row, column, code, text]);
}

describe("nothing is lost silently:", () => {
  it("a header that appears twice is mentioned on every sheet", () => {
    expect(problemList({ purchases: [["Date", "Client", "Amount", "Дата"]] })).toEqual([
      ["purchases", 1, "date", "header twice", "Дата"],
    ]);
    expect(problemList({ tiers: [["Tier", "Уровень"]] })).toEqual([
      ["tiers", 1, "tier", "header twice", "Уровень"],
    ]);
    expect(problemList({ segments: [["Segment", "Only if", "Сегмент"]] })).toHaveLength(1);
    expect(problemList({ settings: [["Setting", "Value", "Настройка"]] })).toHaveLength(1);
  });

  it("an unreadable quantity or delivery is mentioned, and the purchase kept", () => {
    const rows: Cells = [
      ["Date", "Client", "Amount", "Quantity", "Delivered on"],
      ["2026-03-01", "Anna", 5, "two", "soon"],
    ];
    expect(readBase({ clients, purchases: rows }, english).base.ledger.size).toBe(1);
    expect(problemList({ purchases: rows }).map(([, , column, code]) => [column, code])).toEqual([
      ["quantity", "not a number"],
      ["deliveredOn", "not a day"],
    ]);
  });

  it("an unreadable cycle of a segment is mentioned", () => {
    expect(
      problemList({
        segments: [
          ["Segment", "Only if", "Cycle, days"],
          ["Cafés", "spend > 1", "often"],
        ],
      }),
    ).toEqual([["segments", 2, "cycleDays", "not a number", "often"]]);
  });

  it("a client spelled in two ways is mentioned once", () => {
    const rows: Cells = [
      ["Date", "Client", "Amount"],
      ["2026-03-01", "Zoe", 5],
      ["2026-03-02", "zoe ", 5],
      ["2026-03-02", 15862, 5],
      ["2026-03-02", "15862", 5],
    ];
    expect(problemList({ purchases: rows }).map(([, row]) => row)).toEqual([2, 4]);
  });

  it("a date that Sheets has made of a client's name is no client", () => {
    const date = new Date("2026-04-03T00:00Z");
    expect(
      problemList({ clients: [["Client"], [date], [date], ["Anna"]] }).map(([, row, , code]) => [row, code]),
    ).toEqual([
      [2, "a date"],
      [3, "a date"],
    ]);
  });

  it("maps with errors and names of unknown maps are mentioned", () => {
    const roadmaps: Cells = [
      ["Roadmap", "Step", "Action", "Client benefit", "Our benefit", "Done when", "Then"],
      ["Roof", 1, "Sell the roof", "Dry", "Money", "tier Pearl", "step 42"],
    ];
    const progress: Cells = [
      ["Client", "Roadmap", "Step", "State", "Date"],
      ["Anna", "Cellar", 1, "done", "2026-03-01"],
    ];
    const tiers: Cells = [["Tier"], ["Base"]];
    expect(problemList({ roadmaps, progress, tiers })).toEqual([
      ["roadmaps", 2, "step", "unknown step", "42"],
      ["roadmaps", 2, "step", "unknown tier", "Pearl"],
      ["clients", 2, "roadmap", "unknown roadmap", "Garden House"],
      ["progress", 2, "roadmap", "unknown roadmap", "Cellar"],
    ]);
  });
});
