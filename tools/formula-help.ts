import { baseHistoryWordsIn } from "../src/i18n/base-history";
import type { Language } from "../src/i18n/language";
import { sheetTitles } from "../src/i18n/sheet-titles";
import type { Formula } from "./formulas";

/** A formula with its help in a language; sheet names in the samples are the workbook's own. */
export function inLanguage(formula: Formula, language: Language): Formula {
  if (language === "en") return formula;
  const help = formula.entry.help[language];
  return {
    ...formula,
    about: help.about,
    params: formula.params.map((param, i) => ({
      ...param,
      sample: sampleIn(language, param.sample),
      about: help.params[i]!,
    })),
  };
}

function sampleIn(language: Language, sample: string): string {
  if (sample === '"month"') return `"${baseHistoryWordsIn(language).periods.month[0]}"`;
  return sample.replace(/^(\w+)!/, (whole, title) => {
    const sheet = Object.values(sheetTitles).find(({ en }) => en === title);
    if (sheet === undefined) return whole;
    return sheet[language].includes(" ") ? `'${sheet[language]}'!` : `${sheet[language]}!`;
  });
}
