import { helpRu } from "../src/functions/help-ru";
import { baseHistoryWordsIn } from "../src/i18n/base-history";
import type { Language } from "../src/i18n/language";
import { sheetTitles } from "../src/i18n/sheet-titles";
import { exportedNames } from "./exported-names";
import type { Formula } from "./formulas";

/**
 * The top-level declarations that Google finds: formulas with the help that Sheets shows, and the menu items and triggers. Sheets learns a
 * formula's arguments from the names here, which a rest parameter would hide.
 */
export function stubs(exported: readonly string[], formulas: readonly Formula[], language: Language): string {
  const known = new Set(formulas.map(({ name }) => name));
  const missing = [...known].filter((name) => !exported.includes(name));
  const undocumented = exported.filter((name) => isFormula(name) && !known.has(name));
  if (missing.length + undocumented.length > 0) {
    throw new Error(`src/main.ts and src/functions disagree: ${[...missing, ...undocumented].join(", ")}`);
  }
  const entries = exported.filter((name) => !known.has(name)).map((name) => entryStub(name));
  return [...formulas.map((formula) => formulaStub(inLanguage(formula, language))), ...entries].join("\n");
}

/** The help of a formula in a language; sheet names in the samples are the workbook's own. */
export function inLanguage(formula: Formula, language: Language): Formula {
  if (language === "en") return formula;
  const help = helpRu[formula.name as keyof typeof helpRu];
  return {
    ...formula,
    about: help.about,
    params: formula.params.map((param, i) => ({
      ...param,
      sample: inRussian(param.sample),
      about: help.params[i]!,
    })),
  };
}

function inRussian(sample: string): string {
  if (sample === '"month"') return `"${baseHistoryWordsIn("ru").periods.month[0]}"`;
  return sample.replace(/^(\w+)!/, (whole, title) => {
    const sheet = Object.values(sheetTitles).find(({ en }) => en === title);
    if (sheet === undefined) return whole;
    return sheet.ru.includes(" ") ? `'${sheet.ru}'!` : `${sheet.ru}!`;
  });
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

const everyday = new Set(exportedNames("src/everyday-formulas.ts"));

/** Whether a name must answer without a page being read: the everyday formulas, and the triggers that build the menu. */
export function isAtOnce(name: string): boolean {
  return everyday.has(name) || name === "onOpen" || name === "onInstall";
}

/** Whether a name is called from cells. */
export function isFormula(name: string): boolean {
  return name === name.toUpperCase();
}
