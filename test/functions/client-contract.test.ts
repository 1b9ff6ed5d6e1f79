import { describe, expect, test } from "vitest";
import { clientContract } from "../../src/functions/client-contract";
import { figuresOf } from "../fixtures/figures";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, russian } from "../fixtures/locales";

const contractFigures = figuresOf(clientContract);

const header = [
  "Клиент",
  "Договор",
  "Товар",
  "Начало",
  "Окончание",
  "Количество",
  "Сумма",
  "Стоимость оборудования",
  "Расторгнут",
];
const contracts = [
  header,
  ["Газпром", "17", "Гвозди", "01.01.2026", "10.04.2026", "1 000", "", "50 000", ""],
  ["газпром", "18", "", dateCell("2026-01-01"), "10.04.2026", "", "10 000,00", "", ""],
  ["", "", "", "", "", "", "", "", ""],
  ["Кафе", "19", "", "01.01.2026", "10.04.2026", 10, "", 50000, "19.02.2026"],
  ["Кафе", "20", "", "01.05.2026", "10.04.2026", 10, "", "", ""],
  ["Кафе", "21", "", "01.01.2026", "10.04.2026", 10, 100, "", ""],
  ["Кафе", "22", "", "01.01.2026", "10.04.2026", 0, "", "", ""],
  ["", "23", "", "01.01.2026", "10.04.2026", 10, "", "", ""],
  ["Кафе", "24", "", "01.01.2026", "скоро", 10, "", "", ""],
];
const purchases = [
  ["Дата", "Клиент", "Товар", "Количество", "Сумма", "Заказ"],
  ["01.02.2026", "ГАЗПРОМ", "гвозди", 300, "3 000,50", "1"],
  ["02.02.2026", "Газпром", "Шурупы", 50, 500, "2"],
  ["03.02.2026", "Газпром", "Шурупы", 50, -500, "2"],
  ["19.02.2026", "Кафе", "Кофе", "", 100, ""],
  ["20.02.2026", "Кафе", "Кофе", 9, 100, ""],
];
const blank = Array(8).fill("");

describe("CLIENT_CONTRACT", () => {
  test("answers a row for each contract; what cannot be read is blank", () => {
    expect(contractFigures(russian, contracts, "19.02.2026", purchases, "")).toEqual([
      [
        "Клиент",
        "Договор",
        "Состояние",
        "Куплено",
        "Выполнено, доля",
        "Должно быть куплено",
        "Недобор к концу",
        "Компенсация",
      ],
      ["Газпром", "17", "действует", 300, 0.3, 500, 400, 0],
      ["газпром", "18", "действует", 3000.5, 0.30005, 5000, 3999, 0],
      blank,
      ["Кафе", "19", "расторгнут", 1, 0.1, 5, 9, 50000],
      blank,
      blank,
      blank,
      blank,
      blank,
    ]);
  });

  test("takes half of the equipment where half of the days are left and the setting is pro rata", () => {
    const settings = [
      ["Setting", "Value"],
      ["Equipment pro rata", "yes"],
    ];
    const row = contractFigures(english, contracts, "2026-03-01", purchases, settings)[4]!;
    expect(row).toEqual(["Кафе", "19", "cancelled", 1, 0.1, 5, 9, 25000]);
  });

  test("has only the plan without purchases", () => {
    const [, first] = contractFigures(english, contracts, "2026-02-19", "", "");
    expect(first).toEqual(["Газпром", "17", "running", "", "", 500, "", 0]);
  });

  test("counts nothing of other clients, and nothing later than the day", () => {
    const [, first] = contractFigures(russian, contracts, "31.01.2026", purchases, "");
    expect(first!.slice(3, 6)).toEqual([0, 0, 310]);
  });

  test("refuses a table without a column it needs", () => {
    expect(
      problemOf(() => contractFigures(russian, [["Клиент", "Начало"]], "19.02.2026", "", "")),
    ).toMatchObject({
      code: "no column",
      argument: "contracts",
      column: "endsOn",
    });
    expect(problemOf(() => contractFigures(russian, "", "19.02.2026", "", ""))).toMatchObject({
      code: "no header row",
    });
  });
});
