import type { Starter } from "../src/actions/new-sheets/starter";
import { sampleRows, sampleSettings } from "../src/actions/sample/sample";
import { columnNotes as notesEn } from "../src/i18n/en/notes";
import type { Language } from "../src/i18n/language";
import { settingMeanings } from "../src/i18n/meanings";
import { columnNotes as notesRu } from "../src/i18n/ru/notes";
import { wordsIn } from "../src/i18n/words";

const notes: Record<Language, Starter["notes"]> = { en: notesEn, ru: notesRu };

/** What Start brings in one language, as the data of a page. */
export function starter(language: Language): Starter {
  const { yesNo } = wordsIn(language).vocabulary;
  const inWords = (value: string | number) => (value === "yes" || value === "no" ? yesNo[value][0]! : value);
  return {
    notes: notes[language],
    meanings: settingMeanings[language],
    sample: sampleRows(language, 0),
    sampleSettings: Object.fromEntries(
      Object.entries(sampleSettings(language)).map(([setting, value]) => [setting, inWords(value)]),
    ),
  };
}
