import { describe, expect, test } from "vitest";
import { tiersSheet } from "../../src/sheets/columns/tiers";
import type { WrongArgument } from "../../src/sheets/problems/problem";
import { readTiers } from "../../src/sheets/readers/tiers";
import type { Cell } from "../../src/sheets/reading/cell";
import { readTable } from "../../src/sheets/tables/table";
import { russian } from "../fixtures/locales";

const header = ["Tier", "Min spend", "Min purchases", "Window, days", "Keep days"];
const gives = { pointsRate: 0, redeemCap: 1, perks: [] };
const read = (...rows: Cell[][]) =>
  readTiers("tiers", readTable("tiers", [header, ...rows], tiersSheet), russian);

const refused = (...rows: Cell[][]) => {
  try {
    read(...rows);
  } catch (error) {
    return (error as WrongArgument).problem;
  }
  throw new Error("nothing was wrong");
};

describe("the Tiers sheet", () => {
  test("gives tiers lowest first, money in whole cents, blank for no such condition", () => {
    expect(
      read(["Base", "", 2, "", ""], ["Silver", "10 000,50", "", 365, ""], ["Gold", 30000, 5, 365, 30]),
    ).toEqual([
      { name: "Base", minSpend: null, minPurchases: 2, windowDays: null, keepDays: 0, ...gives },
      { name: "Silver", minSpend: 1000050, minPurchases: null, windowDays: 365, keepDays: 0, ...gives },
      { name: "Gold", minSpend: 3000000, minPurchases: 5, windowDays: 365, keepDays: 30, ...gives },
    ]);
  });

  test("gives what a tier pays back: no rate is 0, no cap is the whole bill, perks are split", () => {
    const rows = [
      ["Tier", "Points rate", "Redeem cap", "Perks"],
      ["Base", "", "", ""],
      ["Silver", 0.05, "50 %", "Карта гостя; скидка 7,5%, свой менеджер ; "],
      ["Gold", "1,5 %", "нет", "Гольф-клуб"],
    ];
    const tiers = readTiers("tiers", readTable("tiers", rows, tiersSheet), russian);
    expect(tiers.map(({ pointsRate, redeemCap, perks }) => ({ pointsRate, redeemCap, perks }))).toEqual([
      gives,
      { pointsRate: 0.05, redeemCap: 0.5, perks: ["Карта гостя", "скидка 7,5%", "свой менеджер"] },
      { pointsRate: 0.015, redeemCap: 0, perks: ["Гольф-клуб"] },
    ]);
  });

  test("a rate that cannot be read stops the call", () => {
    const rows = [
      ["Tier", "Points rate"],
      ["Base", "щедро"],
    ];
    expect(() => readTiers("tiers", readTable("tiers", rows, tiersSheet), russian)).toThrow("bad tier");
  });

  test("a threshold of 0 is a condition, and blank rows are no tiers", () => {
    expect(read(["Base", 0, "", "", ""], ["", "", "", "", ""], ["Silver", 5, "", "", ""])).toMatchObject([
      { name: "Base", minSpend: 0 },
      { name: "Silver", minSpend: 500 },
    ]);
  });

  test("out of order stops the call and names the tier that requires less", () => {
    expect(refused(["Gold", 30000], ["Silver", 10000])).toEqual({
      code: "tiers out of order",
      argument: "tiers",
      tier: "Silver",
    });
    expect(refused(["Base", 0, 5], ["Silver", 100, 2])).toMatchObject({ tier: "Silver" });
  });

  test("equal thresholds are in order", () => {
    expect(read(["Base", 100], ["Silver", 100, 3])).toHaveLength(2);
  });

  test.each<[string, Cell[], object]>([
    ["a spend", ["Silver", "много"], { column: "minSpend", text: "много" }],
    ["a spend below 0", ["Silver", -1], { column: "minSpend", text: "-1" }],
    ["a number of purchases", ["Silver", 5, "три"], { column: "minPurchases", text: "три" }],
    ["a window", ["Silver", 5, 1, "год"], { column: "windowDays", text: "год" }],
    ["keep days", ["Silver", 5, 1, 365, "#N/A"], { column: "keepDays", text: "#N/A" }],
  ])(
    "%s that cannot be read stops the call, for it would give clients a wrong tier without a word",
    (_, row, problem) => {
      expect(refused(["Base", 0], row)).toEqual({ code: "bad tier", argument: "tiers", row: 3, ...problem });
    },
  );
});
