import { describe, expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import { russian } from "../fixtures/locales";

const read = (...rows: unknown[][]) =>
  readBase(
    {
      clients: [["Клиент"]],
      purchases: [["Дата", "Клиент", "Сумма"]],
      segments: [["Сегмент", "Только если", "Предложения"], ...rows],
    },
    russian,
  );

describe("how often a segment may be made offers", () => {
  test("is weekly or a number in 30 days, in either language, and blank is not set", () => {
    const { base, problems } = read(
      ["Кафе", "", "еженедельно"],
      ["Гости", "", 3],
      ["Дома", "", "1"],
      ["Заводы", "", "weekly"],
      ["Прочие", "", ""],
    );
    expect([...base.offerFrequencies]).toEqual([
      ["кафе", "weekly"],
      ["гости", 3],
      ["дома", 1],
      ["заводы", "weekly"],
    ]);
    expect(problems).toEqual([]);
  });

  test("is reported where it cannot be read, and the first of two rows is used", () => {
    const { base, problems } = read(
      ["Кафе", "", 2],
      ["КАФЕ", "", 1],
      ["Гости", "", "часто"],
      ["Дома", "", 4],
    );
    expect([...base.offerFrequencies]).toEqual([["кафе", 2]]);
    expect(problems).toEqual([
      { sheet: "segments", row: 4, column: "offers", code: "unknown word", text: "часто" },
      { sheet: "segments", row: 5, column: "offers", code: "unknown word", text: "4" },
    ]);
  });

  test("is no client's own without the table", () => {
    const ranges = { clients: [["Клиент"]], purchases: [["Дата", "Клиент", "Сумма"]] };
    expect(readBase(ranges, russian).base.offerFrequencies.size).toBe(0);
  });
});
