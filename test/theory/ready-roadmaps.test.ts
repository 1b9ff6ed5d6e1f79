import { describe, expect, test } from "vitest";
import { readyRoadmapRows, readyRoadmaps } from "../../src/actions/roadmaps/ready-roadmaps";
import { roadmapBalance } from "../../src/domain/roadmaps/roadmap-balance";
import { roadmapErrors } from "../../src/domain/roadmaps/roadmap-lint";
import { roadmapLoop } from "../../src/domain/roadmaps/roadmap-path";
import type { Language } from "../../src/i18n/language";
import { fold } from "../../src/sheets/reading/fold";
import { tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { readyMap } from "../fixtures/ready-map";

const languages: readonly Language[] = ["en", "ru"];
const names = {
  tiers: ["VIP 1", "VIP 2", "VIP 3"].map((name) => tierNamed(name)),
  hasProduct: null,
  keyOf: fold,
};

test("theory 8.11: there are seven ready roadmaps", () => {
  expect(readyRoadmaps.map((map) => [map, readyMap(map).steps.length])).toEqual([
    ["roof", 5],
    ["nails", 8],
    ["coffee", 9],
    ["carBuyer", 6],
    ["carDealer", 6],
    ["consumables", 6],
    ["subscription", 7],
  ]);
});

describe.each(languages)("theory 8.11: the ready roadmaps (%s)", (language) => {
  test.each(readyRoadmaps)(
    "theory 8.10, 8.11: %s has both benefits at every step, no error, and steps that sell nothing",
    (map) => {
      const ready = readyMap(map, language);
      const { steps, withBothBenefits, sellsNothingShare } = roadmapBalance(ready, on("1 Mar"));
      expect(roadmapErrors(ready, names)).toEqual([]);
      expect(withBothBenefits).toBe(steps);
      expect(sellsNothingShare).toBeGreaterThanOrEqual(0.25);
    },
  );

  test("theory 8.11: the dealer takes 100 more cars after a study, and the next month begins with help to sell them", () => {
    const dealer = readyMap("carDealer", language);
    expect(dealer.steps[5]).toMatchObject({
      startsAfter: { kind: "last purchase" },
      offset: { months: 1, days: 0 },
      doneWhen: { kind: "purchase quantity", atLeast: 100 },
      studyFirst: true,
    });
    expect(roadmapLoop(dealer).map(({ step }) => step)).toEqual([2, 3, 4, 5, 6]);
  });

  test("theory 8.11: consumables and subscription go round, the private buyer's map ends", () => {
    const loops = (["consumables", "subscription", "carBuyer"] as const).map((map) =>
      roadmapLoop(readyMap(map, language)).map(({ step }) => step),
    );
    expect(loops).toEqual([[3, 4, 5, 6], [5, 6, 7], []]);
  });

  test("have actions of at most 70 characters, benefits of at most 90, and no step twice", () => {
    const rows = readyRoadmapRows(readyRoadmaps, language);
    for (const { action, clientBenefit, ourBenefit } of rows) {
      expect(String(action).length).toBeLessThanOrEqual(70);
      for (const benefit of [clientBenefit, ourBenefit])
        expect(String(benefit).length).toBeLessThanOrEqual(90);
    }
    expect(new Set(rows.map(({ action }) => action)).size).toBe(rows.length);
  });
});

test("theory 8.11: both languages say the same steps in their own words", () => {
  for (const map of readyRoadmaps) {
    const [en, ru] = languages.map((language) =>
      readyMap(map, language).steps.map(
        ({ startsAfter, offset, onlyIf, doneWhen, studyFirst, needs, content, then }) => ({
          startsAfter,
          offset,
          onlyIf,
          doneWhen,
          studyFirst,
          needs,
          content,
          then,
        }),
      ),
    );
    expect(ru).toEqual(en);
  }
});
