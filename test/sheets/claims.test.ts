import { describe, expect, test } from "vitest";
import { problemsBetweenSheets, readBase } from "../../src/sheets/base/base";
import { readTodayBase } from "../../src/sheets/base/today-base";
import { claimsByClient } from "../../src/sheets/readers/claims";
import type { Cell, Cells } from "../../src/sheets/reading/cell";
import { on } from "../fixtures/days";
import { english } from "../fixtures/locales";

const clients: Cells = [["Client"], ["Anna"], ["Boris"]];
const purchases: Cells = [["Date", "Client", "Amount"]];
const header = ["Клиент", "Дата", "Что", "Ответственный", "Settled on", "Result"];
const ranges = (...rows: Cell[][]) => ({ clients, purchases, claims: [header, ...rows] });
const claimsOf = (...rows: Cell[][]) => readTodayBase(ranges(...rows), english).base.claims;
const problemList = (...rows: Cell[][]) => {
  const given = ranges(...rows);
  return problemsBetweenSheets(given, readBase(given, english).base, english).map(
    ({ sheet, row, column, code }) => [sheet, row, column, code],
  );
};

describe("the Claims sheet", () => {
  test("is read by headers of either language, row by row, by client", () => {
    const claims = claimsOf(
      ["anna", "2026-03-03", " late ", "Ivan", "2026-03-05", "A gift"],
      ["", "", "", "", "", ""],
      ["Anna", "2026-03-04", "", "", "", ""],
    );
    expect([...claims]).toEqual([
      [
        0,
        [
          { madeOn: on("3 Mar"), settledOn: on("5 Mar"), what: "late", owner: "Ivan", result: "A gift" },
          { madeOn: on("4 Mar"), settledOn: null, what: "", owner: "", result: "" },
        ],
      ],
    ]);
  });

  test("reports an unknown client, days that cannot be read and a claim settled before it was made", () => {
    const rows = [
      ["Vera", "2026-03-03", "late", "", "", ""],
      ["Anna", "", "late", "", "", ""],
      ["Anna", "soon", "late", "", "", ""],
      ["Anna", "2026-03-03", "late", "", "yes", ""],
      ["Anna", "2026-03-03", "late", "", "2026-03-02", ""],
    ];
    expect(problemList(...rows)).toEqual([
      ["claims", 2, "client", "unknown client"],
      ["claims", 3, "date", "blank"],
      ["claims", 4, "date", "not a day"],
      ["claims", 5, "settledOn", "not a day"],
      ["claims", 6, "settledOn", "ends too early"],
    ]);
  });

  test("leaves a claim open whose last day cannot be read", () => {
    expect(claimsOf(["Anna", "2026-03-03", "late", "", "yes", ""]).get(0)).toMatchObject([
      { settledOn: null },
    ]);
  });

  test("may be missing", () => {
    const { names } = readBase({ clients, purchases }, english).clients;
    expect(claimsByClient({}, names, english).size).toBe(0);
  });
});

test("settings of the whole base that cannot be read are reported, and stop neither the reading nor the list", () => {
  const settings: Cells = [
    ["Setting", "Value"],
    ["Profit goal a month", "much"],
    ["Fans' share of profit", "150%"],
    ["Attraction of one client costs", -5],
    ["Samples for one client cost", "300"],
    ["Portrait: City", "Berlin"],
  ];
  const given = { clients, purchases, settings };
  expect(
    problemsBetweenSheets(given, readBase(given, english).base, english).map(({ row, code }) => [row, code]),
  ).toEqual([
    [2, "not a number"],
    [3, "not a share"],
    [4, "below 0"],
  ]);
  expect(readTodayBase(given, english).winningCosts).toEqual({ attractionCost: null, samplesCost: 30_000 });
});
