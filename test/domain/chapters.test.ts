import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../tools/root";

/** The chapters of the rules from the ground up: a file imports from its own folder or from a lower floor, types included. */
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

const domain = join(root, "src/domain");
const files = readdirSync(domain, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const chapterOf = (file: string) => file.split(sep)[0]!;
const floorOf = (chapter: string) => floors.findIndex((chapters) => chapters.includes(chapter));

test("every file of the domain stands in a chapter, and every chapter on a floor", () => {
  const chapters = [...new Set(files.map(chapterOf))].sort();
  expect(chapters).toEqual(floors.flat().sort());
});

test("a chapter of the domain imports lower floors only", () => {
  const upwards = files.flatMap((file) => {
    const chapter = chapterOf(file);
    const specifiers = readFileSync(join(domain, file), "utf8").matchAll(/from "(\.[^"]+)"/g);
    return [...specifiers]
      .map(([, specifier]) => chapterOf(relative(domain, join(domain, dirname(file), specifier!))))
      .filter((other) => other !== chapter && !(floorOf(other) < floorOf(chapter)))
      .map((other) => `${file} imports ${other}`);
  });
  expect(upwards).toEqual([]);
});
