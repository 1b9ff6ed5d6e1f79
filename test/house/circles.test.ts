import { expect, test } from "vitest";
import { circlesOf, importsIn } from "../fixtures/circles";

const imports = importsIn("src");

test("the files of src do not import each other in a circle, types included", () => {
  expect(circlesOf(imports)).toEqual([]);
});

test("the imports of src are found: nearly every file imports another", () => {
  const importing = [...imports.values()].filter((others) => others.length > 0);
  expect(importing.length).toBeGreaterThan(imports.size / 2);
});

test("a circle of two files, of three, or of one is found, whatever other files there are", () => {
  const made = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", []],
    ["e", ["d", "f"]],
    ["f", ["e"]],
    ["g", ["g"]],
  ]);
  expect(circlesOf(made)).toEqual(["a → b → c → a", "e → f → e", "g → g"]);
});
