import { describe, expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import { russian } from "../fixtures/locales";

const header = ["Статус", "Канал", "Содержание", "Раз в N дней", "Текст", "Исполнитель", "Ответственный"];
const read = (...rows: unknown[][]) =>
  readBase(
    {
      clients: [["Клиент"]],
      purchases: [["Дата", "Клиент", "Сумма"]],
      standards: [header, ...rows],
    },
    russian,
  );

describe("the standards of touches", () => {
  test("are read in either language with their rows, and the user's own channel stays", () => {
    const { base, standards, problems } = read(
      ["лид", "мессенджер", "полезный совет", 14, "Как дела с кофе?", "Олег", "Ольга"],
      ["", "", "", "", "", "", ""],
      ["fan", "Голубь", "offer", "", "", "", ""],
    );
    expect(standards?.standards).toEqual([
      {
        row: 2,
        status: "lead",
        channel: "messenger",
        content: "advice",
        everyDays: 14,
        text: "Как дела с кофе?",
        executor: "Олег",
        owner: "Ольга",
      },
      {
        row: 4,
        status: "fan",
        channel: "голубь",
        content: "offer",
        everyDays: null,
        text: "",
        executor: "",
        owner: "",
      },
    ]);
    expect(base.standards).toEqual(standards?.standards);
    expect(standards?.nextRow).toBe(5);
    expect(problems).toEqual([]);
  });

  test("come round once where the days are blank or no", () => {
    const { standards } = read(["лид", "", "новости", "нет"], ["лид", "", "новости", 0]);
    expect(standards!.standards.map(({ everyDays }) => everyDays)).toEqual([null, null]);
  });

  test("report what cannot be read: a row without a status is skipped, unreadable days count as blank", () => {
    const { standards, problems } = read(
      ["", "звонок", "", "", "", "", ""],
      ["друг", "звонок", "", "", "", "", ""],
      ["лид", "звонок", "", "часто", "", "", ""],
    );
    expect(standards?.standards).toMatchObject([{ row: 4, everyDays: null }]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "status", "blank"],
      [3, "status", "unknown word"],
      [4, "everyDays", "not a number"],
    ]);
  });

  test("are not missing but unknown without the sheet", () => {
    const ranges = { clients: [["Клиент"]], purchases: [["Дата", "Клиент", "Сумма"]] };
    expect(readBase(ranges, russian).standards).toBeNull();
  });
});
