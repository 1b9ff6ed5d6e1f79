import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import { type Language, languages } from "../src/i18n/language";
import { exportedNames } from "./exported-names";
import { formulas } from "./formulas";
import { panelHtml, panels } from "./panels";
import { root } from "./root";
import { starter } from "./starter";
import { isAtOnce, isFormula, stubs } from "./stubs";

/** Apps Script reads ES2019: private fields and optional chaining in the source are lowered, anything newer fails the build. */
const target = "es2019";

/** Builds what clasp pushes, and nothing else, into a folder. */
export async function buildAddOn(outDir: string, language: Language = "en"): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const exported = exportedNames("src/main.ts");
  writeFileSync(join(outDir, "Code.js"), await pushedCode(exported, language));
  const later = exported.filter((name) => !isAtOnce(name));
  writeFileSync(join(outDir, "formulas.html"), asPage(await formulasOnDemand(later.filter(isFormula))));
  writeFileSync(
    join(outDir, "on-demand.html"),
    asPage(await bundled(later.filter((name) => !isFormula(name)))),
  );
  copyFileSync(join(root, "appsscript.json"), join(outDir, "appsscript.json"));
  for (const words of languages) {
    writeFileSync(join(outDir, `starter-${words}.html`), asPage(starter(words)));
    for (const panel of panels) {
      writeFileSync(join(outDir, `${panel}-${words}.html`), await panelHtml(panel, words));
    }
  }
}

/** What every formula call evaluates: the everyday formulas, the menu when a file opens, and the doors to the rest. */
async function pushedCode(exported: readonly string[], language: Language): Promise<string> {
  const code = await bundled(
    exported.filter(isAtOnce),
    'export { answerOnDemand, onDemand } from "./google/on-demand";',
  );
  const whole = `${code}${stubs(exported, language)}\n`;
  parse(whole, { ecmaVersion: 2019, sourceType: "script" });
  return whole;
}

/** Formulas on demand, and the sentences for a wrong call of any formula. */
function formulasOnDemand(names: readonly string[]): Promise<string> {
  return bundled(names, 'export { argumentSentence } from "./sheets/problems/argument-sentence";');
}

/** Names of src/main.ts in one closure. */
async function bundled(names: readonly string[], more = ""): Promise<string> {
  const result = await build({
    stdin: {
      contents: `${sourceOf(names)}\n${more}`,
      resolveDir: join(root, "src"),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "__app",
    target,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join("\n"));
  return result.outputFiles[0]!.text;
}

/** A module that exports these names. It makes formulas from their functions: so their entries, with the help in them, stay out of the code. */
function sourceOf(names: readonly string[]): string {
  const made = formulas.filter(({ name }) => names.includes(name));
  return [
    'import { formula } from "./google/formula";',
    ...made.map(
      ({ name, functionName, module }) =>
        `import { ${functionName} } from "./${module}"; export const ${name} = formula("${name}", ${functionName});`,
    ),
    `export { ${names.filter((name) => !isFormula(name)).join(", ")} } from "./main";`,
  ].join("\n");
}

/** Data as a page: "<" would begin a tag where it is read as HTML. */
function asPage(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** `--lang ru` writes the formulas' help in Russian. */
export function languageFrom(args: readonly string[]): Language {
  const place = args.indexOf("--lang");
  const asked = place < 0 ? "en" : args[place + 1];
  const language = languages.find((known) => known === asked);
  if (language === undefined)
    throw new Error(`--lang must be ${languages.join(" or ")}, got ${asked ?? "nothing"}`);
  return language;
}

const languageNames: Record<Language, string> = { en: "English", ru: "Russian" };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const language = languageFrom(process.argv.slice(2));
  await buildAddOn(join(root, "dist"), language);
  console.log(`dist/ holds what clasp pushes (help in ${languageNames[language]}).`);
}
