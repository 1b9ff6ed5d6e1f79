import { describe, expect, test } from "vitest";
import { bothLanguages, type Words } from "../../src/i18n/words";
import {
  anchorIn,
  conditionsIn,
  doneWhenIn,
  needsIn,
  offsetIn,
  thenIn,
} from "../../src/sheets/roadmap-words";
import { english, russian } from "../fixtures/locales";

const unknown = (text: string) => ({ kind: "unknown", text });

/** Every word of a list, in both languages, with the code it stands for. */
function everyWord(list: keyof Words["vocabulary"]): [string, string][] {
  return bothLanguages.flatMap(({ vocabulary }) =>
    Object.entries(vocabulary[list] as Record<string, readonly string[]>).flatMap(([code, words]) =>
      [code, ...words].map((word): [string, string] => [word, code]),
    ),
  );
}

describe("Starts after", () => {
  test.each(everyWord("anchors"))("%s is the anchor %s, whatever its capitals and ё", (word, kind) => {
    for (const written of [word, word.toUpperCase(), word.replace(" ", "\u00a0")])
      expect(anchorIn(written, false)).toEqual({ kind });
  });

  test.each(["step 3", "шаг 3", "Шаг №3", "Step3", "3"])("%s is step 3", (text) => {
    expect(anchorIn(text, false)).toEqual({ kind: "step", step: 3 });
  });

  test("blank is the step before, on the first row the start", () => {
    expect([anchorIn("", false), anchorIn("", true)]).toEqual([{ kind: "previous" }, { kind: "start" }]);
  });

  test.each(["full moon", "шаг", "step three", "step 3 or 4"])(
    "%s is kept as words not understood",
    (text) => {
      expect(anchorIn(text, true)).toEqual(unknown(text));
    },
  );
});

describe("Offset", () => {
  test.each<[string, number, number]>([
    ["3 days", 0, 3],
    ["1 day", 0, 1],
    ["3 дня", 0, 3],
    ["21 день", 0, 21],
    ["5\u00a0дней", 0, 5],
    ["2 weeks", 0, 14],
    ["2 недели", 0, 14],
    ["-6 months", -6, 0],
    ["-6 мес.", -6, 0],
    ["9.5 years", 114, 0],
    ["9,5 лет", 114, 0],
    ["9,5лет", 114, 0],
    ["1 год 6 месяцев", 18, 0],
    ["1 year 2 months 3 days", 14, 3],
    ["0,3 года", 4, 0],
    ["0", 0, 0],
    ["", 0, 0],
  ])("%j is %d months and %d days", (text, months, days) => {
    expect(offsetIn(text)).toEqual({ months, days });
  });

  test.each(everyWord("units"))("the unit %s is a %s", (word, unit) => {
    const lengths = { day: [0, 4], week: [0, 28], month: [4, 0], year: [48, 0] };
    const [months, days] = lengths[unit as keyof typeof lengths];
    expect(offsetIn(`4 ${word.toUpperCase()}`)).toEqual({ months, days });
  });

  test.each(["3", "days", "3 moons", "about 3 days", "2,5 months", "3 days later"])(
    "%s is kept as words not understood",
    (text) => {
      expect(offsetIn(text)).toEqual(unknown(text));
    },
  );
});

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

  test("b and d are there as well, blank asks for nothing, and other words are kept", () => {
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
