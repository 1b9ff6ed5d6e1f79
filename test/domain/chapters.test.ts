import { expect, test } from "vitest";
import { foldersOf, importsUpwards, looseFilesOf } from "../fixtures/floors";

/** The chapters of the rules from the ground up. */
const floors = [
  ["values"],
  ["records"],
  ["history"],
  ["cycle", "tiers", "effects"],
  ["status"],
  ["conditions"],
  ["roadmaps"],
  ["client"],
  ["touches", "loop", "rule-check"],
  ["offers", "what-if", "base"],
  ["dashboard", "checklists", "today"],
];

test("every file of the domain is in a chapter, and every chapter is on a floor", () => {
  expect(looseFilesOf("src/domain")).toEqual([]);
  expect(foldersOf("src/domain")).toEqual(floors.flat().sort());
});

test("a file of the domain imports from its own chapter or from a lower floor", () => {
  expect(importsUpwards("src/domain", floors)).toEqual([]);
});
