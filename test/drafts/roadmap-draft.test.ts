import { describe, expect, test } from "vitest";
import { placesFor } from "../../src/actions/roadmaps/save-roadmap";
import {
  type DraftStep,
  freeName,
  type OpenedStep,
  type RoadmapDraft,
  roadmapPlan,
} from "../../src/drafts/roadmap-draft";
import { type StepWords, stepColumns } from "../../src/sheets/readers/roadmap-step";

const noWords = Object.fromEntries(stepColumns.map((column) => [column, ""])) as StepWords;
const opened = (row: number, words: Partial<StepWords> = {}): OpenedStep => ({
  row,
  words: { ...noWords, step: String(row - 1), action: `action ${row - 1}`, ...words },
});
const loop = { name: "Coffee", steps: [opened(2), opened(3), opened(4)] };
const draft = (steps: readonly DraftStep[], name = "Coffee"): RoadmapDraft => ({ name, opened: loop, steps });
const other = (step: OpenedStep, words: Partial<StepWords>): DraftStep => ({
  row: step.row,
  words: { ...step.words, ...words },
});
const [first, second, third] = loop.steps as [OpenedStep, OpenedStep, OpenedStep];
const fresh: DraftStep = { row: null, words: { ...noWords, step: "4", action: "new" } };
const taken = ["Coffee", "Roof"];

describe("what saving a draft would do", () => {
  test("a new map is saved under its name, or the next free version of it", () => {
    const map = { name: "Roof", opened: null, steps: [fresh] };
    expect(roadmapPlan(map, false, ["Coffee"])).toMatchObject({
      way: "new",
      savedAs: "Roof",
      added: [fresh],
    });
    expect(roadmapPlan(map, false, taken).savedAs).toBe("Roof (2)");
  });

  test("a map without clients is changed in place, whatever changes", () => {
    expect(roadmapPlan(draft([first, fresh]), false, taken)).toEqual({
      way: "in place",
      savedAs: "Coffee",
      added: [fresh],
      changed: [],
      removed: [second, third],
    });
  });

  test("a map that clients walk is versioned as soon as their walk would change", () => {
    const way = (...steps: DraftStep[]) => {
      const { way: planned, savedAs } = roadmapPlan(draft(steps), true, taken);
      return `${planned}: ${savedAs}`;
    };
    const versioned = "version: Coffee (2)";
    expect(way(first, second)).toBe(versioned);
    expect(way(first, second, third, fresh)).toBe(versioned);
    expect(way(other(second, { step: "1" }), other(first, { step: "2" }), third)).toBe(versioned);
    expect(way(first, second, other(third, { doneWhen: "purchase" }))).toBe(versioned);
    expect(way(first, second, other(third, { then: "step 2" }))).toBe(versioned);
    expect(way(first, other(second, { onlyIf: "status = fan" }), third)).toBe(versioned);
  });

  test("new wording, days and people leave done steps done, and are written in place", () => {
    const changed = other(second, { clientBenefit: "more", offset: "3 days", executor: "Olga" });
    expect(roadmapPlan(draft([first, changed, third]), true, taken)).toEqual({
      way: "in place",
      savedAs: "Coffee",
      added: [],
      changed: [{ step: changed, was: second, columns: ["clientBenefit", "offset", "executor"] }],
      removed: [],
    });
    expect(roadmapPlan(draft([first, second, third]), true, taken).changed).toEqual([]);
  });

  test("another name makes a version of a map with clients, and renames a map without clients", () => {
    const renamed = draft([first, second, third], "Coffee and tea");
    expect(roadmapPlan(renamed, true, taken)).toMatchObject({ way: "version", savedAs: "Coffee and tea" });
    expect(roadmapPlan(renamed, false, taken)).toMatchObject({ way: "in place", savedAs: "Coffee and tea" });
    expect(roadmapPlan(draft([first], "roof"), false, taken).savedAs).toBe("roof (2)");
    expect(roadmapPlan(draft([first], "COFFEE "), false, taken).savedAs).toBe("Coffee");
  });
});

test("a name that is taken gets the next number, however it is spelled", () => {
  expect(freeName(" Coffee ", [])).toBe("Coffee");
  expect(freeName("coffee", ["Coffee"])).toBe("coffee (2)");
  expect(freeName("Coffee (2)", ["Coffee", "Coffee (2)", "Coffee (3)"])).toBe("Coffee (4)");
});

describe("rows of a map that is changed in place", () => {
  const places = (...rows: (number | null)[]) =>
    placesFor(
      rows.map((row) => ({ row })),
      [2, 5, 9],
    );

  test("steps that keep their order keep their rows, and new ones at the end go below", () => {
    expect(places(2, 5, 9)).toEqual([2, 5, 9]);
    expect(places(2, 9)).toEqual([2, 9]);
    expect(places(5, 9, null)).toEqual([5, 9, null]);
  });

  test("where steps move or a new one comes between, the words move along the rows", () => {
    expect(places(5, 2, 9)).toEqual([2, 5, 9]);
    expect(places(2, null, 5, 9)).toEqual([2, 5, 9, null]);
    expect(places(null, 9)).toEqual([2, 5]);
  });
});
