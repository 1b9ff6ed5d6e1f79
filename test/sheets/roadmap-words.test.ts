import { describe, expect, test } from "vitest";
import { anchorIn, offsetIn } from "../../src/sheets/reading/roadmap-words";
import { everyWord } from "../fixtures/every-word";

const unknown = (text: string) => ({ kind: "unknown", text });

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
