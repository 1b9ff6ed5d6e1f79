import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/domain/records/condition";
import type { Anchor, DoneWhen, Then } from "../../src/domain/records/roadmap";
import { readinessKeys } from "../../src/domain/records/settings";
import type { Language } from "../../src/i18n/language";
import { wordsIn } from "../../src/i18n/words";
import { fold } from "../../src/sheets/reading/fold";
import {
  anchorIn,
  conditionsIn,
  doneWhenIn,
  needsIn,
  offsetIn,
  thenIn,
} from "../../src/sheets/reading/roadmap-words";
import {
  anchorText,
  conditionsText,
  doneWhenText,
  needsText,
  offsetText,
  spanText,
  thenText,
} from "../../src/sheets/writing/roadmap-writing";

const languages: readonly Language[] = ["en", "ru"];
const conventions = {
  en: { decimal: ".", dayOrder: "month first" },
  ru: { decimal: ",", dayOrder: "day first" },
} as const;
const { statuses, contents, anchors } = wordsIn("en").vocabulary;

const number = fc.integer({ min: 1, max: 999 });
const name = fc.stringMatching(/^[a-zа-я][a-zа-я0-9 ]{0,20}[a-zа-я0-9]$/).map(fold);
const equality = fc.constantFrom("=", "!=");
const comparison = fc.constantFrom("=", "!=", ">", ">=", "<", "<=");
const quantity = fc.integer({ min: 1, max: 100_000_000 }).map((thousandths) => thousandths / 1000);
const keys = <List extends object>(list: List) => fc.constantFrom(...(Object.keys(list) as (keyof List)[]));

const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  keys(anchors).map((kind) => ({ kind })),
  number.map((step) => ({ kind: "step" as const, step })),
);
const condition = fc.oneof(
  fc.record({ subject: fc.constant("status"), operator: equality, value: keys(statuses) }),
  fc.record({ subject: fc.constantFrom("segment", "product"), operator: equality, value: name }),
  fc.record({ subject: fc.constant("tier"), operator: comparison, value: name }),
  fc.record({ subject: fc.constant("purchases"), operator: comparison, value: fc.nat(10_000) }),
  fc.record({ subject: fc.constant("spend"), operator: comparison, value: fc.nat(1_000_000_000) }),
) as fc.Arbitrary<Condition>;
const doneWhen: fc.Arbitrary<DoneWhen> = fc.oneof(
  fc
    .constantFrom("by hand" as const, "purchase" as const, "referral" as const, "subscription" as const)
    .map((kind) => ({ kind })),
  name.map((product) => ({ kind: "purchase of" as const, product })),
  quantity.map((atLeast) => ({ kind: "purchase quantity" as const, atLeast })),
  keys(contents).map((content) => ({ kind: "touch" as const, content })),
  name.map((tier) => ({ kind: "tier" as const, tier })),
);
const then: fc.Arbitrary<Then> = fc.oneof(
  fc.constantFrom("next row" as const, "end" as const).map((kind) => ({ kind })),
  number.map((step) => ({ kind: "step" as const, step })),
);

describe.each(languages)("words of a step, written and read again (%s)", (language) => {
  const convention = conventions[language];

  test("Starts after is what it was", () => {
    fc.assert(
      fc.property(anchor, (a) => {
        expect(anchorIn(anchorText(a, language), false)).toEqual(a);
      }),
    );
  });

  test("Offset is what it was", () => {
    const part = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(fc.record({ months: part, days: part }), (offset) => {
        expect(offsetIn(offsetText(offset, language))).toEqual(offset);
      }),
    );
  });

  test("Only if is what it was", () => {
    fc.assert(
      fc.property(fc.array(condition), (conditions) => {
        expect(conditionsIn(conditionsText(conditions, language), convention)).toEqual(conditions);
      }),
    );
  });

  test("Done when is what it was", () => {
    fc.assert(
      fc.property(doneWhen, (d) => {
        expect(doneWhenIn(doneWhenText(d, language), convention)).toEqual(d);
      }),
    );
  });

  test("Needs and Then are what they were", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...readinessKeys)), (needs) => {
        expect(needsIn(needsText(needs))).toEqual(needs);
      }),
    );
    fc.assert(
      fc.property(then, (t) => {
        expect(thenIn(thenText(t, language))).toEqual(t);
      }),
    );
  });

  test("what could not be read is written unchanged", () => {
    const unknown = { kind: "unknown", text: "full moon" } as const;
    expect([
      anchorText(unknown, language),
      offsetText(unknown, language),
      conditionsText([unknown], language),
      doneWhenText(unknown, language),
      needsText([unknown]),
      thenText(unknown, language),
    ]).toEqual(Array(6).fill("full moon"));
  });
});

test("offsets are written as people say them", () => {
  const inBothLanguages = (months: number, days: number) =>
    languages.map((l) => offsetText({ months, days }, l));
  expect(inBothLanguages(114, 0)).toEqual(["9.5 years", "9,5 лет"]);
  expect(inBothLanguages(-6, 0)).toEqual(["-6 months", "-6 месяцев"]);
  expect(inBothLanguages(12, 1)).toEqual(["1 year 1 day", "1 год 1 день"]);
  expect(inBothLanguages(0, 0)).toEqual(["", ""]);
  expect(spanText(-1, "day", "ru")).toBe("-1 день");
});

test("a condition and a closing event are written as people say them", () => {
  const conditions: Condition[] = [
    { subject: "status", operator: "=", value: "fan" },
    { subject: "spend", operator: ">=", value: 1050 },
  ];
  expect(conditionsText(conditions, "en")).toBe("status = fan; spend >= 10.5");
  expect(conditionsText(conditions, "ru")).toBe("статус = поклонник; сумма >= 10,5");
  expect(doneWhenText({ kind: "touch", content: "care" }, "ru")).toBe("касание мы о вас заботимся");
});
