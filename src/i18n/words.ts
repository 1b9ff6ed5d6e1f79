import * as enSetUp from "./en/set-up";
import { settings as enSettings } from "./en/settings";
import * as enVerdicts from "./en/verdicts";
import * as enVocabulary from "./en/vocabulary";
import type { Language } from "./language";
import * as ruSetUp from "./ru/set-up";
import { settings as ruSettings } from "./ru/settings";
import * as ruVerdicts from "./ru/verdicts";
import * as ruVocabulary from "./ru/vocabulary";

/** All words of one language that cells are made of and read by. Russian is typed by English: a missing word does not compile. */
export interface Words {
  readonly vocabulary: typeof enVocabulary;
  readonly settings: typeof enSettings;
  readonly verdicts: typeof enVerdicts;
  readonly setUp: typeof enSetUp;
}

const words: Record<Language, Words> = {
  en: {
    vocabulary: enVocabulary,
    settings: enSettings,
    verdicts: enVerdicts,
    setUp: { menu: enSetUp.menu, failure: enSetUp.failure },
  },
  ru: {
    vocabulary: ruVocabulary,
    settings: ruSettings,
    verdicts: ruVerdicts,
    setUp: { menu: ruSetUp.menu, failure: ruSetUp.failure },
  },
};

/** The words of a language; what a user wrote is searched in both. */
export function wordsIn(language: Language): Words {
  return words[language];
}

export const bothLanguages: readonly Words[] = Object.values(words);
