import * as en from "./en/dialogs";
import type { Language } from "./language";
import * as ru from "./ru/dialogs";

/** The questions and messages of menu items, in one language; separate from the words that formulas load. */
export type Dialogs = typeof en;

const words: Record<Language, Dialogs> = { en, ru };

export function dialogsIn(language: Language): Dialogs {
  return words[language];
}
