import * as en from "./en/vocabulary";
import type { Language } from "./language";
import * as ru from "./ru/vocabulary";

/** Words with a meaning in cells, of one language. */
export type Vocabulary = typeof en;

const vocabularies: Record<Language, Vocabulary> = { en, ru };

/** The words of a language that cells are written with; separate from all other words, for panels that only write cells. */
export function vocabularyIn(language: Language): Vocabulary {
  return vocabularies[language];
}

/** Cells are read in both languages. */
export const bothVocabularies: readonly Vocabulary[] = /* @__PURE__ */ Object.values(vocabularies);

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
