import * as en from "./en/loop";
import type { Language } from "./language";
import * as ru from "./ru/loop";

/** Words of the sales loop; separate from the words that everyday formulas load. */
export type LoopWords = typeof en;

const words: Record<Language, LoopWords> = { en, ru };

export function loopWordsIn(language: Language): LoopWords {
  return words[language];
}

/** Tools are read in every language. */
export const bothLoopWords: readonly LoopWords[] = Object.values(words);

/** One of the five in words; one of the user's own tools by its name. */
export function toolTitle(tool: string, language: Language): string {
  return new Map(Object.entries(loopWordsIn(language).tools)).get(tool) ?? tool;
}
