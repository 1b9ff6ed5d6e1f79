import { describe, expect, test } from "vitest";
import { readyRoadmaps as readyEn } from "../../src/i18n/en/roadmaps";
import { readyRoadmaps as readyRu } from "../../src/i18n/ru/roadmaps";
import {
  blankDraft,
  detached,
  openedDraft,
  readyDraft,
  withCopyOf,
  withoutStep,
  withStepAfter,
  withStepMoved,
  withWords,
} from "../../src/sidebars/roadmap-wizard/draft";
import { spanIn, spanWords } from "../../src/sidebars/roadmap-wizard/spans";

const writing = { language: "en", gone: "removed" } as const;
const coffee = readyDraft("coffee", readyEn, [], writing);
const anchors = (draft: typeof coffee) =>
  draft.steps.map(({ words }) => [words.step, words.startsAfter, words.then].join(" | "));

describe("a draft of a roadmap", () => {
  test("begins with a ready one in the words of a language, under a free name", () => {
    expect(coffee).toMatchObject({ name: "Coffee roaster loop", opened: null });
    expect(coffee.steps[8]).toMatchObject({
      row: null,
      words: { step: "9", startsAfter: "last purchase", offset: "4 weeks", then: "step 3" },
    });
    const taken = ["петля обжарщика кофе"];
    const russian = readyDraft("coffee", readyRu, taken, { language: "ru", gone: "удалён" });
    expect(russian.name).toBe("Петля обжарщика кофе (2)");
    expect(russian.steps[8]!.words).toMatchObject({ offset: "4 недели", then: "шаг 3" });
  });

  test("begins empty with one step", () => {
    expect(blankDraft("New roadmap", ["New roadmap"])).toMatchObject({
      name: "New roadmap (2)",
      opened: null,
    });
    expect(blankDraft("New", []).steps).toHaveLength(1);
  });

  test("a moved step is still named by the steps that named it by its number", () => {
    const moved = withStepMoved(coffee, 2, 4, writing);
    expect(moved.steps[4]!.words.action).toBe(coffee.steps[2]!.words.action);
    expect(moved.steps.map(({ words }) => words.step)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(moved.steps[8]!.words.then).toBe("step 5");
    expect(withStepMoved(coffee, 0, -1, writing)).toBe(coffee);
    expect(withStepMoved(coffee, 8, 9, writing)).toBe(coffee);
  });

  test("words that name a removed step show it, and are not read as another step", () => {
    const without = withoutStep(coffee, 2, writing);
    expect(without.steps).toHaveLength(8);
    expect(without.steps[7]!.words.then).toBe("step 3 (removed)");
  });

  test("a new step comes after another, a copy after its pattern, and both are new rows", () => {
    expect(anchors(withStepAfter(coffee, 1, writing)).slice(1, 4)).toEqual([
      "2 | previous | ",
      "3 |  | ",
      "4 | previous | ",
    ]);
    const copied = withCopyOf(coffee, 0, writing);
    expect(copied.steps[1]).toMatchObject({ row: null, words: { ...coffee.steps[0]!.words, step: "2" } });
    expect(copied.steps[9]!.words.then).toBe("step 4");
  });

  test("opened with gaps in its numbers, it is numbered again and nothing else changes", () => {
    const blank = blankDraft("Map", []).steps[0]!.words;
    const steps = [
      { row: 2, words: { ...blank, step: "1", then: "Шаг №7", offset: "about a week" } },
      { row: 7, words: { ...blank, step: "7", then: "finish" } },
    ];
    expect(openedDraft({ name: "Map", steps, clientsOnIt: 0 }, writing)).toEqual({
      name: "Map",
      opened: { name: "Map", steps },
      steps: [
        { row: 2, words: { ...steps[0]!.words, then: "step 2" } },
        { row: 7, words: { ...steps[1]!.words, step: "2" } },
      ],
    });
  });

  test("may become a new map, even if its rows have changed", () => {
    const opened = openedDraft(
      { name: "Map", steps: [{ row: 2, words: coffee.steps[0]!.words }], clientsOnIt: 1 },
      writing,
    );
    expect(detached(opened)).toEqual({ name: "Map", opened: null, steps: [coffee.steps[0]] });
  });

  test("words change in one step only", () => {
    const changed = withWords(coffee, 1, { action: "Sell" });
    expect(changed.steps[1]!.words.action).toBe("Sell");
    expect(changed.steps[0]).toBe(coffee.steps[0]);
  });
});

describe("an offset as a number and a unit", () => {
  const units = { day: "days", week: "weeks", month: "months", year: "years" };

  test.each([
    ["3 days", { count: "3", unit: "day" }],
    ["9,5 лет", { count: "9,5", unit: "year" }],
    ["-6 months", { count: "-6", unit: "month" }],
    ["абв дней", { count: "абв", unit: "day" }],
    ["", { count: "", unit: "day" }],
    ["1 year 2 months", null],
    ["soon", null],
  ])("%j is read as %j", (text, span) => {
    expect(spanIn(text)).toEqual(span);
  });

  test("is written in words of the sheet; what is no number stays for the check to find", () => {
    expect(spanWords({ count: "9,5", unit: "year" }, units, "ru")).toBe("9,5 лет");
    expect(spanWords({ count: "1", unit: "week" }, units, "en")).toBe("1 week");
    expect(spanWords({ count: "0", unit: "day" }, units, "en")).toBe("");
    expect(spanWords({ count: "two", unit: "day" }, units, "en")).toBe("two days");
  });
});
