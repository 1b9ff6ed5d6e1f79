import { writerWith } from "../../sheets/writing/formatter";
import { panelsWords, sentenceHabits, vocabulary } from "./baked-words";
import type { Lexicon } from "./lexicon";

/** The words that every view may need, in the language that the panel is built for. */
export const lexicon: Lexicon = {
  language: __LANGUAGE__,
  panels: panelsWords,
  titles: __TITLES__,
  vocabulary,
  format: writerWith(sentenceHabits),
};
