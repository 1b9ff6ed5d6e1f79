import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../tools/root";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const documents = [...markdownIn("."), ...markdownIn("docs")];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
}

/** Text of a document without its code. */
function prose(markdown: string): string {
  return markdown.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
}

function links(markdown: string): string[] {
  return [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address!);
}

/** Headings as GitHub makes anchors of them. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replace(/ /g, "-"),
  );
}

/** Everything that is to be typed into a terminal. */
function commands(markdown: string): string[] {
  return [...markdown.matchAll(/(?:^|`)((?:[A-Z_]+=\S+ )?(?:npm|npx) [^`\n]+)/gm)].map(([, command]) =>
    command!.trim(),
  );
}

describe.each(documents)("%s", (document) => {
  const markdown = read(document);

  test("links only to files and headings that are there", () => {
    const broken = links(markdown)
      .filter((address) => !/^https?:/.test(address))
      .filter((address) => {
        const [path = "", anchor] = address.split("#");
        const file = path === "" ? document : join(dirname(document), path);
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchors(read(file)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = commands(markdown).flatMap((command) => {
      const [, script] = /npm (?:run )?([\w-]+)/.exec(command) ?? [];
      return script === undefined ? [] : [script];
    });
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe("README in two languages", () => {
  const [english, russian] = [read("README.md"), read("README.ru.md")];

  test("has the same headings, level by level", () => {
    const levels = (markdown: string) =>
      [...markdown.replace(/```[\s\S]*?```/g, "").matchAll(/^#+(?= )/gm)].map(([level]) => level);
    expect(levels(russian)).toEqual(levels(english));
  });

  test("has the same commands in the same order", () => {
    expect(commands(english).length).toBeGreaterThan(8);
    expect(commands(russian)).toEqual(commands(english));
  });

  test("has as many formulas to copy", () => {
    const formulas = (markdown: string) =>
      [...markdown.matchAll(/^=(CLIENT_\w+)\(/gm)].map(([, name]) => name);
    expect(formulas(english)).toHaveLength(5);
    expect(formulas(russian)).toEqual(formulas(english));
  });
});

test("nothing in the repository names a folder of a developer's computer", () => {
  const notOurs = new Set(["node_modules", ".git", "dist", "build"]);
  const ownFolder = /(?<![\w.$}/-])\/(?:home|Users|root|work|tmp)\/\w/;
  const files = readdirSync(root)
    .filter((entry) => !notOurs.has(entry))
    .flatMap((entry) => filesUnder(join(root, entry)));
  expect(files.length).toBeGreaterThan(100);
  const naming = files.filter((file) => ownFolder.test(readFileSync(file, "utf8")));
  expect(naming.map((file) => relative(root, file))).toEqual([]);
});

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((entry) => filesUnder(join(path, entry)));
}
