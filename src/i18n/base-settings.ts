import * as en from "./en/base-settings";
import type { Language } from "./language";
import * as ru from "./ru/base-settings";

/** Titles of the settings of the whole base; separate from the words that everyday formulas load. */
export type BaseSettingWords = typeof en;

const words: Record<Language, BaseSettingWords> = { en, ru };

export function baseSettingWordsIn(language: Language): BaseSettingWords {
  return words[language];
}

/** Settings are read in both languages. */
export const bothBaseSettings: readonly BaseSettingWords[] = /* @__PURE__ */ Object.values(words);
