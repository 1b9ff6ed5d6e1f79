import { expect, test } from "vitest";
import { foldersOf, importsUpwards, looseFilesOf } from "../fixtures/floors";

/** One cell first, then a header, a sheet, and all sheets together. */
const floors = [
  ["reading"],
  ["columns", "writing"],
  ["problems"],
  ["tables"],
  ["readers"],
  ["checks"],
  ["base"],
];

test("every file about sheets is in a folder, and every folder is on a floor", () => {
  expect(looseFilesOf("src/sheets")).toEqual([]);
  expect(foldersOf("src/sheets")).toEqual(floors.flat().sort());
});

test("a file about sheets imports from its own folder or from a lower floor", () => {
  expect(importsUpwards("src/sheets", floors)).toEqual([]);
});
