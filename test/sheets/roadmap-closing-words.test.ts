import { describe, expect, test } from "vitest";
import { conditionsIn, doneWhenIn, needsIn, thenIn } from "../../src/sheets/reading/roadmap-words";
import { everyWord } from "../fixtures/every-word";
import { english, russian } from "../fixtures/locales";

const unknown = (text: string) => ({ kind: "unknown", text });

describe("Done when", () => {
  test.each<[string, object]>([
    ["", { kind: "by hand" }],
    ["Вручную", { kind: "by hand" }],
    ["purchase", { kind: "purchase" }],
    ["Покупка", { kind: "purchase" }],
    ["purchase of Snow tools", { kind: "purchase of", product: "snow tools" }],
    ["покупка товара Анкерные  болты", { kind: "purchase of", product: "анкерные болты" }],
    ["покупка: Чёрный кофе", { kind: "purchase of", product: "черный кофе" }],
    ["purchase >= 100", { kind: "purchase quantity", atLeast: 100 }],
    ["покупка ≥ 1 000", { kind: "purchase quantity", atLeast: 1000 }],
    ["touch offer", { kind: "touch", content: "offer" }],
    ["касание мы о вас заботимся", { kind: "touch", content: "care" }],
    ["referral", { kind: "referral" }],
    ["рекомендация", { kind: "referral" }],
    ["подписка", { kind: "subscription" }],
    ["tier VIP 1", { kind: "tier", tier: "VIP 1" }],
    ["Уровень Золото", { kind: "tier", tier: "Золото" }],
  ])("%j is %j", (text, doneWhen) => {
    expect(doneWhenIn(text, russian)).toEqual(doneWhen);
  });

  test.each(everyWord("contents"))("touch %s is a touch with the content %s", (word, content) => {
    expect(doneWhenIn(`touch ${word}`, english)).toEqual({ kind: "touch", content });
    expect(doneWhenIn(`Касание ${word.toUpperCase()}`, english)).toEqual({ kind: "touch", content });
  });

  test.each([
    "purchases",
    "purchase of",
    "purchase > 5",
    "purchase >= many",
    "touch",
    "touch hello",
    "tier",
    "referral of Ann",
  ])("%s is kept as words not understood", (text) => {
    expect(doneWhenIn(text, english)).toEqual(unknown(text));
  });
});

describe("Then", () => {
  test.each<[string, object]>([
    ["", { kind: "next row" }],
    ["end", { kind: "end" }],
    ["Конец", { kind: "end" }],
    ["step 3", { kind: "step", step: 3 }],
    ["ШАГ 12", { kind: "step", step: 12 }],
    ["3", { kind: "step", step: 3 }],
    ["somewhere", unknown("somewhere")],
  ])("%j is %j", (text, then) => {
    expect(thenIn(text)).toEqual(then);
  });
});

describe("Needs", () => {
  test.each(["a, c, e", "A;C;E", "a c e", "а, с, е", "А + С + Е"])(
    "%s asks for a, c and e, though some letters be Cyrillic",
    (text) => {
      expect(needsIn(text)).toEqual(["a", "c", "e"]);
    },
  );

  test("b and d are there as well, blank requires nothing, and other words are kept", () => {
    expect(needsIn("b d")).toEqual(["b", "d"]);
    expect(needsIn("")).toEqual([]);
    expect(needsIn("b, money")).toEqual(["b", unknown("money")]);
  });
});

test("Only if is read in the locale's own numbers", () => {
  expect(conditionsIn("spend >= 1,234", english)).toEqual([
    { subject: "spend", operator: ">=", value: 123400 },
  ]);
  expect(conditionsIn("spend >= 1,234", russian)).toEqual([{ subject: "spend", operator: ">=", value: 123 }]);
});
