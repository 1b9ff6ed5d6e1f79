import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import type { Language } from "../src/i18n/language";
import { readFormulas } from "./formulas";
import { panelHtml, panels } from "./panels";
import { root } from "./root";
import { starter } from "./starter";
import { stubs } from "./stubs";

/** Apps Script reads ES2019: private fields and optional chaining in the source are lowered, anything newer fails the build. */
const target = "es2019";

/** Builds what clasp pushes, and nothing else, into a folder. */
export async function buildAddOn(outDir: string, language: Language = "en"): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, "Code.js"), await serverCode(language));
  copyFileSync(join(root, "appsscript.json"), join(outDir, "appsscript.json"));
  for (const words of ["en", "ru"] as const) {
    // "<" would begin a tag for whoever takes the page for HTML.
    writeFileSync(
      join(outDir, `starter-${words}.html`),
      JSON.stringify(starter(words)).replace(/</g, "\\u003c"),
    );
    for (const panel of panels) {
      writeFileSync(join(outDir, `${panel}-${words}.html`), await panelHtml(panel, words));
    }
  }
}

async function serverCode(language: Language): Promise<string> {
  const result = await build({
    entryPoints: [join(root, "src/main.ts")],
    bundle: true,
    format: "iife",
    globalName: "__app",
    target,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join("\n"));
  const [output] = Object.values(result.metafile.outputs);
  const exported = exportedNames(readFileSync(join(root, "src/main.ts"), "utf8"));
  const code = `${result.outputFiles[0]!.text}${stubs(exported, readFormulas(root), language)}\n`;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return code;
}

/** Names that src/main.ts exports, in its order. */
export function exportedNames(main: string): string[] {
  const consts = [...main.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
  const lists = [...main.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) => list!.split(","));
  return [...consts, ...lists.map((name) => name.trim()).filter((name) => name !== "")];
}

/** `--lang ru` writes the formulas' help in Russian. */
export function languageFrom(args: readonly string[]): Language {
  const place = args.indexOf("--lang");
  const language = place < 0 ? "en" : args[place + 1];
  if (language !== "en" && language !== "ru")
    throw new Error(`--lang must be en or ru, got ${language ?? "nothing"}`);
  return language;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const language = languageFrom(process.argv.slice(2));
  await buildAddOn(join(root, "dist"), language);
  console.log(`dist/ holds what clasp pushes (help in ${language === "ru" ? "Russian" : "English"}).`);
}
