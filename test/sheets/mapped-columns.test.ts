import { describe, expect, test } from "vitest";
import { clientTiers } from "../../src/functions/client-tiers";
import { type BaseRanges, readBase } from "../../src/sheets/base/base";
import { purchasesSheet } from "../../src/sheets/columns/purchases";
import { argumentSentence } from "../../src/sheets/problems/argument-sentence";
import { WrongArgument } from "../../src/sheets/problems/problem";
import { problemSentence } from "../../src/sheets/problems/problem-sentence";
import type { Cell } from "../../src/sheets/reading/cell";
import { workbookSheets } from "../../src/sheets/tables/known-sheets";
import { mappedIn, mappedPlace, mappingTitle } from "../../src/sheets/tables/mapped-columns";
import { english, russian } from "../fixtures/locales";

const clients = [["Client"], ["Ann"]];
const ours = [
  ["Date", "Client", "Amount"],
  [46000, "Ann", 5],
];
const settingsWith = (...rows: [string, Cell][]) => [["Setting", "Value"], ...rows];

const read = (purchases: Cell[][], settings?: unknown, locale = english) =>
  readBase({ clients, purchases, settings }, locale);

/** Days of the purchases that were read. */
const daysOf = (purchases: Cell[][], settings?: unknown, locale = english) => {
  const { ledger } = read(purchases, settings, locale).base;
  return Array.from(ledger.day).slice(0, ledger.size);
};

const sentenceOf = (ranges: BaseRanges, locale = english) => {
  try {
    readBase(ranges, locale);
  } catch (error) {
    if (error instanceof WrongArgument) return argumentSentence(error.problem, locale.language);
  }
  throw new Error("nothing was wrong");
};

const theirs = [
  ["Shop day", "Whom", "Paid in"],
  [46000, "Ann", 5],
];
const theirMapping = settingsWith(
  ["Column: Purchases / Date", "Shop day"],
  ["Column: Purchases / Client", "Whom"],
  ["Column: Purchases / Amount", "Paid in"],
);

describe("a column is found by the header that Settings name", () => {
  test("where it is not one of the add-on's titles", () => {
    expect(daysOf(theirs, theirMapping)).toEqual([46000]);
  });

  test("in a Russian workbook too, with either language before the header", () => {
    const purchases = [
      ["День", "Кому", "Деньги"],
      [46000, "Ann", 5],
    ];
    const settings = [
      ["Настройка", "Значение"],
      ["Столбец: Покупки / Дата", "День"],
      ["Column: Purchases / Client", "Кому"],
      ["Столбец: Purchases / Сумма", "Деньги"],
    ];
    expect(daysOf(purchases, settings, russian)).toEqual([46000]);
  });

  test("whatever its case, kinds of spaces and ё", () => {
    const purchases = [
      ["  ОТЧЁТНЫЙ\u00a0день ", "Client", "Amount"],
      [46000, "Ann", 5],
    ];
    expect(daysOf(purchases, settingsWith(["column:  purchases /  DATE", "Отчетный день"]))).toEqual([46000]);
  });

  test("though another column has the add-on's title, and that one is ignored", () => {
    const purchases = [
      ["Date", "Sold on", "Client", "Amount"],
      [1, 46000, "Ann", 5],
    ];
    const { base, problems } = read(purchases, settingsWith(["Column: Purchases / Date", "Sold on"]));
    expect(base.ledger.day[0]).toBe(46000);
    expect(problems).toEqual([]);
  });

  test("and a header that Settings give to one column is no other's, whatever it says", () => {
    const purchases = [
      ["Date", "Order date", "Client", "Amount"],
      [46000, 46001, "Ann", 5],
    ];
    const { base } = read(purchases, settingsWith(["Column: Purchases / Delivered on", "Date"]));
    expect([base.ledger.day[0], base.ledger.deliveredOn(0)]).toEqual([46001, 46000]);
  });

  test("on every sheet, for every column, in both languages", () => {
    for (const { sheet, columns } of workbookSheets) {
      if (sheet === "settings") continue;
      for (const { code } of columns) {
        for (const language of ["en", "ru"] as const) {
          expect(mappedPlace(mappingTitle(sheet, code, language))).toEqual({ sheet, column: code });
        }
      }
    }
  });
});

describe("without a mapping everything is read as before", () => {
  test.each([
    ["no Settings", undefined],
    ["Settings without such rows", settingsWith(["Business cycle, days", 30])],
    ["a row whose value is blank", settingsWith(["Column: Purchases / Date", ""])],
  ])("%s", (_, settings) => {
    expect(daysOf(ours, settings)).toEqual([46000]);
    expect(read(ours, settings).problems).toEqual([]);
  });

  test("a table with our own titles is read, though Settings map those of another, and this is reported", () => {
    const { problems } = read(ours, settingsWith(["Column: Purchases / Date", "Sold on"]));
    expect(daysOf(ours, settingsWith(["Column: Purchases / Date", "Sold on"]))).toEqual([46000]);
    expect(problems.map((problem) => problemSentence(problem, "en"))).toEqual([
      "Settings, row 2: Value “Sold on” is a header that its sheet does not have; point the cell to the right header, or clear it",
    ]);
  });
});

describe("of rows that contradict each other", () => {
  test("the first of two rows for one column is read, and the second reported", () => {
    const settings = settingsWith(
      ["Column: Purchases / Date", "Shop day"],
      ["Столбец: Покупки / Дата", "Whom"],
    );
    expect(mappedIn(settings).sheets.get("purchases")?.get("date")).toMatchObject({
      header: "Shop day",
      row: 2,
    });
    expect(mappedIn(settings).problems).toMatchObject([{ sheet: "settings", row: 3, code: "listed twice" }]);
  });

  test("the first of two columns for one header has it, and the second is reported", () => {
    const settings = settingsWith(
      ["Column: Purchases / Date", "Date"],
      ["Column: Purchases / Delivered on", "Date"],
    );
    const { base, problems } = read(ours, settings);
    expect([base.ledger.day[0], base.ledger.deliveredOn(0)]).toEqual([46000, null]);
    expect(problems).toMatchObject([{ sheet: "settings", row: 3, code: "no such header" }]);
  });

  test("a row that names none of the add-on's sheets or columns is reported and ignored", () => {
    const { problems } = read(ours, settingsWith(["Column: Purchases / Weather", "Date"]));
    expect(problems).toMatchObject([{ sheet: "settings", row: 2, code: "unknown word" }]);
    expect(mappedPlace("Column: Settings / Value")).toBe("unknown");
    const { base, problems: problemList } = read(ours, settingsWith(["Column: Purchases / Phone", "Amount"]));
    expect(base.ledger.size).toBe(1);
    expect(problemList).toMatchObject([{ row: 2, code: "unknown word", text: "Column: Purchases / Phone" }]);
    expect(mappedPlace("Business cycle, days")).toBeNull();
  });
});

describe("a header that was deleted", () => {
  const settings = settingsWith(["Column: Purchases / Date", "#REF!"]);
  const purchases = [["Whom", "Client", "Amount"]];

  test("is named, with the row of Settings and the headers that are there", () => {
    expect(sentenceOf({ clients, purchases, settings })).toBe(
      "purchases has no column “#REF!”, which Settings, row 2, names for “Date”; it has “Whom”, “Client”, “Amount”. Point that row to the right header cell, or clear its value",
    );
    expect(sentenceOf({ clients, purchases, settings }, russian)).toBe(
      "в purchases нет столбца «#REF!», который в Настройках, строка 2, указан как «Дата»; есть «Whom», «Client», «Amount». Укажите в этой строке ячейку с нужным заголовком или очистите её значение",
    );
  });

  test("of a column that may be missing stops nothing", () => {
    expect(daysOf(ours, settingsWith(["Column: Purchases / Product", "#REF!"]))).toEqual([46000]);
  });
});

test("a mapping adds no column that the sheet does not know", () => {
  const { sheets } = mappedIn(theirMapping);
  expect([...sheets.keys()]).toEqual(["purchases"]);
  const known = purchasesSheet.columns.map(({ code }) => code);
  for (const column of sheets.get("purchases")!.keys()) expect(known).toContain(column);
});

test("CLIENT_TIERS, which needs no other setting, reads the mapped headers too", () => {
  const tiers = [
    ["Tier", "Min spend"],
    ["Silver", 1],
  ];
  const table = (settings: unknown) => clientTiers(english, clients, theirs, tiers, 46000, settings);
  expect(table(theirMapping)[1]![1]).toBe("Silver");
  expect(() => table(undefined)).toThrow();
});
