import { baseHistoryWordsIn } from "../src/i18n/base-history";
import type { Language } from "../src/i18n/language";
import { wordsIn } from "../src/i18n/words";
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
  const [english, own] = [wordsIn("en").titles.sheetTitles, wordsIn(language).titles.sheetTitles];
  return sample.replace(/^(\w+)!/, (whole, title) => {
    const codes = Object.keys(english) as (keyof typeof english)[];
    const code = codes.find((known) => english[known] === title);
    if (code === undefined) return whole;
    return own[code].includes(" ") ? `'${own[code]}'!` : `${own[code]}!`;
  });
}
