import { expect, test } from "vitest";
import { foldersOf, importsUpwards, looseFilesOf } from "../fixtures/floors";

/** How a change is written, how our sheets are made, what is written down about a client, then the panels. */
const floors = [
  ["change"],
  ["new-sheets", "client"],
  ["today", "offers", "roadmaps", "refresh", "start"],
  ["touches", "checklists", "client-card", "dashboard", "rules-check", "sample"],
];

test("every action is in the folder of its panel; only the lists of all actions are above the folders", () => {
  expect(looseFilesOf("src/actions")).toEqual(["menu-items.ts", "server-actions.ts"]);
  expect(foldersOf("src/actions")).toEqual(floors.flat().sort());
});

test("an action imports from its own folder or from a lower floor", () => {
  expect(importsUpwards("src/actions", floors)).toEqual([]);
});
