import { allItems } from "../src/actions/menu-items";
import type { Language } from "../src/i18n/language";
import { inLanguage } from "./formula-help";
import { type Formula, formulas } from "./formulas";

/**
 * The top-level declarations that Google finds: formulas with the help that Sheets shows, and the menu items and triggers. Sheets learns a
 * formula's arguments from the names here, which a rest parameter would hide.
 */
export function stubs(exported: readonly string[], language: Language): string {
  const known = new Set(formulas.map(({ name }) => name));
  const missing = [...known].filter((name) => !exported.includes(name));
  const undocumented = exported.filter((name) => isFormula(name) && !known.has(name));
  if (missing.length + undocumented.length > 0) {
    throw new Error(`src/main.ts and src/functions disagree: ${[...missing, ...undocumented].join(", ")}`);
  }
  const uncalled = Object.keys(allItems()).filter((name) => !exported.includes(name));
  if (uncalled.length > 0) throw new Error(`src/main.ts lacks what menu items call: ${uncalled.join(", ")}`);
  const entries = exported.filter((name) => !known.has(name)).map((name) => entryStub(name));
  return [...formulas.map((formula) => formulaStub(inLanguage(formula, language))), ...entries].join("\n");
}

function formulaStub({ name, about, params }: Formula): string {
  const names = params.map((param) => param.name).join(",");
  const lines = params.map((param) => ` * @param {${param.sample}} ${param.name} ${param.about}`);
  const call = isAtOnce(name)
    ? `__app.${name}.apply(null,arguments)`
    : `__app.answerOnDemand("${name}",arguments)`;
  return `/**\n * ${about}\n${lines.join("\n")}\n * @customfunction\n */\nfunction ${name}(${names}){return ${call}}`;
}

function entryStub(name: string): string {
  const call = isAtOnce(name) ? `__app.${name}(e)` : `__app.onDemand("${name}",e)`;
  return `function ${name}(e){return ${call}}`;
}

const atOnce = new Set([
  ...formulas.filter(({ entry }) => entry.class === "everyday").map(({ name }) => name),
  "onOpen",
  "onInstall",
]);

/** Whether a name must answer without a page being read: the everyday formulas, and the triggers that build the menu. */
export function isAtOnce(name: string): boolean {
  return atOnce.has(name);
}

/** Whether a name is called from cells. */
export function isFormula(name: string): boolean {
  return name === name.toUpperCase();
}
