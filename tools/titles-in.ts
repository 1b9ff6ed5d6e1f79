import { columnTitles } from "../src/i18n/column-titles";
import type { Language } from "../src/i18n/language";
import { sheetTitles } from "../src/i18n/sheet-titles";
import type { PanelTitles } from "../src/sidebars/kit/lexicon";

/** Titles of all sheets and columns in one language: what a panel carries. */
export function titlesIn(language: Language): PanelTitles {
  return { sheetTitles: inLanguage(sheetTitles, language), columnTitles: inLanguage(columnTitles, language) };
}

function inLanguage<Code extends string>(
  titles: Record<Code, Record<Language, string>>,
  language: Language,
): Record<Code, string> {
  const codes = Object.keys(titles) as Code[];
  return Object.fromEntries(codes.map((code) => [code, titles[code][language]])) as Record<Code, string>;
}
