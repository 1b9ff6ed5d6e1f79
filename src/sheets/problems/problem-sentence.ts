import type { Language } from "../../i18n/language";
import { problemWordsIn } from "../../i18n/problem-words";
import { wordsIn } from "../../i18n/words";
import type { Problem } from "./problem";

/** One line about a row that could not be used: where it is, what stands there, what is wrong. */
export function problemSentence({ sheet, row, column, code, text }: Problem, language: Language): string {
  const { titles } = wordsIn(language);
  const { cellProblems, problemLine } = problemWordsIn(language);
  const what = cellProblems[code];
  return problemLine(titles.sheetTitles[sheet], row, titles.columnTitles[column], text, what);
}
