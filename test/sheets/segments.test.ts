import { describe, expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import { clientsSheet } from "../../src/sheets/columns/clients";
import { segmentConditionsIn } from "../../src/sheets/readers/segment-conditions";
import type { Cell } from "../../src/sheets/reading/cell";
import { readTable } from "../../src/sheets/tables/table";
import { dateCell, english, russian, serial } from "../fixtures/locales";

const header = ["Клиент", "Источник", "Возраст", "День рождения", "Опт", "Город проживания", "Добавлен"];
const clients = readTable("clients", [header], clientsSheet);
const read = (text: string, hasPurchases = true) =>
  segmentConditionsIn(text, { clients, hasPurchases }, russian);

describe("Only if of a segment", () => {
  test.each<[string, object]>([
    ["Источник = Выставка", { column: 1, reads: "text", operator: "=", value: "выставка" }],
    ["source != ad", { column: 1, reads: "text", operator: "!=", value: "ad" }],
    ["Возраст >= 40", { column: 2, reads: "number", operator: ">=", value: 40 }],
    ["возраст < 1 000,5", { column: 2, reads: "number", operator: "<", value: 1000.5 }],
    ["День рождения > 01.03.1990", { column: 3, reads: "day", operator: ">", value: serial("1990-03-01") }],
    ["Опт = да", { column: 4, reads: "yes or no", operator: "=", value: true }],
    ["опт != no", { column: 4, reads: "yes or no", operator: "!=", value: false }],
    ["город  проживания = Орёл", { column: 5, reads: "text", operator: "=", value: "орел" }],
    ["Added on <= 2026-01-31", { column: 6, reads: "day", operator: "<=", value: serial("2026-01-31") }],
  ])("%s asks for a column of Clients", (text, condition) => {
    expect(read(text)).toEqual([{ subject: "column", ...condition }]);
  });

  test.each<[string, object]>([
    ["товар = Крыша", { subject: "product", operator: "=", value: "крыша" }],
    ["статус = лид", { subject: "status", operator: "=", value: "lead" }],
    ["last purchase < 01.02.2026", { fact: "lastPurchase", operator: "<", value: serial("2026-02-01") }],
    ["Средний чек >= 1 500", { fact: "averageCheck", operator: ">=", value: 150_000 }],
    ["Average order >= 150", { fact: "averageCheck", operator: ">=", value: 15_000 }],
    ["average check >= 150", { fact: "averageCheck", operator: ">=", value: 15_000 }],
    ["ритм, дней <= 14", { fact: "rhythmDays", operator: "<=", value: 14 }],
    ["growth signs = 3", { fact: "growthSigns", operator: "=", value: 3 }],
  ])("%s asks for a fact of the purchases", (text, condition) => {
    expect(read(text)).toMatchObject([condition]);
    expect(read(text, false)).toEqual([{ kind: "no purchases", text }]);
  });

  test.each([
    "статус = заснувший",
    "status != fan",
    "сегмент = B2B",
    "Цикл > 30",
    "Просрочен = да",
    "Next purchase > 01.03.2026",
  ])("%s is what the segment itself decides, and cannot be asked", (text) => {
    expect(read(text)).toEqual([{ kind: "circular", text }]);
  });

  test.each([
    "Профессия = врач",
    "Источник > выставка",
    "Возраст",
    "last purchase = soon",
    "статус > лид",
    "Добавлен >",
  ])("%s is kept as words not understood", (text) => {
    expect(read(text)).toEqual([{ kind: "unknown", text }]);
  });

  test("a user's own column has priority over a computed one of the same title", () => {
    const own = readTable("clients", [["Client", "Due"]], clientsSheet);
    expect(segmentConditionsIn("Due = May", { clients: own, hasPurchases: true }, english)).toMatchObject([
      { subject: "column", column: 1 },
    ]);
  });
});

describe("the cells that a rule requires", () => {
  const cellsWhere = (onlyIf: string, cells: readonly Cell[], locale = russian) => {
    const { base } = readBase(
      {
        clients: [["Client", "Sign"], ...cells.map((cell, i) => [`c${i}`, cell])],
        purchases: [["Date", "Client", "Amount"]],
        segments: [
          ["Segment", "Only if"],
          ["caught", onlyIf],
        ],
      },
      locale,
    );
    const [rule] = base.segmentRules;
    const [part] = rule!.onlyIf;
    if (part === undefined || !("subject" in part) || part.subject !== "column")
      throw new Error("not a column");
    return cells.map((_, place) => base.inColumn(place, part.column, part.reads));
  };

  test("are compared as the condition is: numbers with their spaces, shares, dates, ticks", () => {
    expect(
      cellsWhere("sign = 1000", [1000, "1 000,00", "1000 ₽", "many", "", dateCell("2026-03-01")]),
    ).toEqual([1000, 1000, 1000, null, null, null]);
    expect(cellsWhere("sign > 5 %", [0.05, "5 %"])).toEqual([0.05, 0.05]);
    const day = serial("2026-03-01");
    expect(cellsWhere("sign = 01.03.2026", [dateCell("2026-03-01"), "2026-03-01", day, true])).toEqual([
      day,
      day,
      day,
      null,
    ]);
    expect(cellsWhere("sign = да", [true, "Yes", "нет", false, "", "может быть"])).toEqual([
      true,
      true,
      false,
      false,
      null,
      null,
    ]);
    expect(cellsWhere("sign = Орёл", [" ОРЕЛ ", "", 5])).toEqual(["орел", null, "5"]);
  });
});

describe("reading Segments", () => {
  const problemsOf = (...rows: Cell[][]) =>
    readBase(
      {
        clients: [["Client"], ["Ann"]],
        purchases: [["Date", "Client", "Amount"]],
        segments: [["Segment", "Only if", "Cycle, days"], ...rows],
      },
      english,
    );

  test("reports a rule that is not understood, one that depends on itself, and a row without a name", () => {
    const { problems, base } = problemsOf(
      ["A", "age > 3", ""],
      ["B", "status = fan", "soon"],
      ["", "spend > 5", ""],
    );
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "onlyIf", "unknown word"],
      [3, "onlyIf", "asks itself"],
      [3, "cycleDays", "not a number"],
      [4, "segment", "blank"],
    ]);
    expect(base.segmentRules.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test("takes two rows of one segment as two rules, and the first cycle that is filled", () => {
    const { base } = problemsOf(["A", "spend > 5", ""], ["a", "purchases > 5", 7], ["A", "", 9]);
    expect(base.segmentRules.map(({ row, segment }) => [row, segment])).toEqual([
      [2, "a"],
      [3, "a"],
      [4, "a"],
    ]);
    expect(base.segmentCycles).toEqual(new Map([["a", 7]]));
  });
});
