import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../tools/root";

const languageFile = "src/i18n/language.ts";
const files = ["src", "preview", "tools"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/")),
);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Words of Russian alone: they are typed by the English ones, and a list beside them chooses between the two. */
const isRussian = (file: string) => /^src\/i18n\/(?:ru\/|[^/]+\/ru\.ts$)/.test(file);
const russianFiles = files.filter(isRussian);
/** Takes Russian words from their file, or has an entry for Russian. */
const namesRussian = /from "[^"]*\/ru(?:\/[^"]*)?";|(?:^|[\s{,])ru(?::|,| })/m;
const lists = files.filter((file) => !isRussian(file) && namesRussian.test(textOf(file)));

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  ).options,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
};
const host = ts.createCompilerHost(options);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The files among the lists that do not compile when the product has these languages. */
function failingWith(languages: readonly string[]): string[] {
  const union = textOf(languageFile).replace(/\[[^\]]*\] as const/, `${JSON.stringify(languages)} as const`);
  const program = ts.createProgram(
    [...lists, "src/sidebars/globals.d.ts"].map((file) => join(root, file)),
    options,
    {
      ...host,
      getSourceFile(path, target) {
        if (relative(root, path).replaceAll("\\", "/") === languageFile)
          return ts.createSourceFile(path, union, target);
        if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
        return parsed.get(path);
      },
    },
  );
  return lists.filter(
    (file) => program.getSemanticDiagnostics(program.getSourceFile(join(root, file))).length > 0,
  );
}

describe("a language", () => {
  test("is required by every file that names Russian when a third is added", () => {
    expect(lists.length).toBeGreaterThan(40);
    expect(failingWith(["en", "ru"])).toEqual([]);
    expect(failingWith(["en", "ru", "pt"])).toEqual(lists.filter((file) => file !== languageFile));
  });

  test("has no words that only its other words name", () => {
    const taken = (file: string) =>
      [...lists, ...russianFiles].some((list) =>
        ts.preProcessFile(textOf(list)).importedFiles.some(({ fileName }) => {
          const path = join(list, "..", fileName).replaceAll("\\", "/");
          return `${path}.ts` === file;
        }),
      );
    expect(russianFiles.filter((file) => !taken(file))).toEqual([]);
  });
});
