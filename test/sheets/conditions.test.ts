import { describe, expect, test } from "vitest";
import { bothLanguages } from "../../src/i18n/words";
import { conditionsIn } from "../../src/sheets/reading/roadmap-words";
import { russian } from "../fixtures/locales";

const read = (text: string) => conditionsIn(text, russian);
const unknown = (text: string) => ({ kind: "unknown", text });

describe("Only if", () => {
  test.each<[string, object]>([
    ["status = fan", { subject: "status", operator: "=", value: "fan" }],
    ["Статус = Поклонник", { subject: "status", operator: "=", value: "fan" }],
    ["статус ≠ заснувший", { subject: "status", operator: "!=", value: "sleeping" }],
    ["tier >= VIP 1", { subject: "tier", operator: ">=", value: "VIP 1" }],
    ["уровень<Золото", { subject: "tier", operator: "<", value: "Золото" }],
    ["segment = B2B", { subject: "segment", operator: "=", value: "b2b" }],
    ["сегмент <> Чёрный", { subject: "segment", operator: "!=", value: "черный" }],
    ["product = Roof", { subject: "product", operator: "=", value: "roof" }],
    ["товар = Крыша", { subject: "product", operator: "=", value: "крыша" }],
    ["purchases >= 3", { subject: "purchases", operator: ">=", value: 3 }],
    ["покупок > 2", { subject: "purchases", operator: ">", value: 2 }],
    ["spend >= 100000", { subject: "spend", operator: ">=", value: 10_000_000 }],
    ["сумма покупок ≤ 1 000,50", { subject: "spend", operator: "<=", value: 100_050 }],
  ])("%s is understood", (text, condition) => {
    expect(read(text)).toEqual([condition]);
  });

  test("every status is recognized by its word in either language", () => {
    for (const { vocabulary } of bothLanguages)
      for (const [value, words] of Object.entries(vocabulary.statuses))
        for (const word of words)
          expect(read(`статус = ${word}`)).toEqual([{ subject: "status", operator: "=", value }]);
  });

  test("is several conditions joined by a semicolon or a new line; blank is none", () => {
    expect(read("status = fan; purchases >= 3\nсегмент = Кафе;")).toMatchObject([
      { subject: "status" },
      { subject: "purchases" },
      { subject: "segment" },
    ]);
    expect([read(""), read(" ; ")]).toEqual([[], []]);
  });

  test.each([
    "age > 3",
    "fan",
    "status > fan",
    "status = happy",
    "segment >= B2B",
    "purchases >= many",
    "spend >=",
  ])("%s is kept as words not understood, never guessed at", (text) => {
    expect(read(text)).toEqual([unknown(text)]);
  });

  test("a condition that is not understood does not hide the others", () => {
    expect(read("age > 3; purchases >= 3")).toMatchObject([
      unknown("age > 3"),
      { subject: "purchases", value: 3 },
    ]);
  });
});
