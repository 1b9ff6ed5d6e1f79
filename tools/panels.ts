import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { allItems, type Page } from "../src/actions/menu-items";
import type { Language } from "../src/i18n/language";
import { inLanguage } from "./formula-help";
import { formulas } from "./formulas";
import { panelTitles } from "./panel-titles";
import { phoneCountries } from "./phone-countries";
import { root } from "./root";
import { titlesIn } from "./titles-in";

/** Folders of src/sidebars, one self-contained page each and language. */
export const panels: readonly Page[] = Object.values(allItems()).flatMap((item) =>
  "page" in item ? [item.page] : [],
);

/**
 * One HTML file with everything inside. Google strips what looks like comments from template literals when it serves a page, so none may be
 * left in it; esbuild would otherwise make them from ordinary strings.
 */
export async function panelHtml(panel: Page, language: Language): Promise<string> {
  const result = await build({
    entryPoints: [join(root, `src/sidebars/${panel}/panel.tsx`)],
    bundle: true,
    format: "iife",
    target: "es2022",
    supported: { "template-literal": false },
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    charset: "utf8",
    define: {
      __LANGUAGE__: JSON.stringify(language),
      __VERSION__: JSON.stringify(version()),
      __TITLES__: JSON.stringify(titlesIn(language)),
      __FORMULAS__: JSON.stringify(formulaWords(language)),
    },
    write: false,
    plugins: [phoneCountries, panelTitles(language)],
    logLevel: "silent",
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join("\n"));
  const css = readFileSync(join(root, "src/sidebars/panel.css"), "utf8").replace(/\s+/g, " ");
  const script = result.outputFiles[0]!.text.trim().replace(/`/g, "\\x60");
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><base target="_blank"><style>${css}</style></head>
<body><main id="panel"></main><script>${script}</script></body>
</html>
`;
}

function formulaWords(language: Language) {
  return formulas.map((formula) => {
    const { name, about, params } = inLanguage(formula, language);
    return { name, about, params: params.map((param) => ({ name: param.name, about: param.about })) };
  });
}

function version(): string {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
}
