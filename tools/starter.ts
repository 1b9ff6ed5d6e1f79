import type { Starter } from "../src/actions/new-sheets/starter";
import { sampleRows, sampleSettings } from "../src/actions/sample/sample";
import type { Language } from "../src/i18n/language";
import { settingMeanings } from "../src/i18n/meanings";
import { wordsIn } from "../src/i18n/words";
import { looksIn } from "../src/sheets/columns/looks";

/** What Start brings in one language, as the data of a page. */
export function starter(language: Language): Starter {
  const { yesNo } = wordsIn(language).vocabulary;
  const inWords = (value: string | number) => (value === "yes" || value === "no" ? yesNo[value][0]! : value);
  return {
    looks: looksIn(language),
    meanings: settingMeanings[language],
    sample: sampleRows(language, 0),
    sampleSettings: Object.fromEntries(
      Object.entries(sampleSettings(language)).map(([setting, value]) => [setting, inWords(value)]),
    ),
  };
}
