import { columnTitles } from "../../i18n/column-titles";
import type { Language } from "../../i18n/language";
import { problemWordsIn } from "../../i18n/problem-words";
import { sheetTitles } from "../../i18n/sheet-titles";
import type { Problem } from "./problem";

/** One line about a row that could not be used: where it is, its content, what is wrong. */
export function problemSentence({ sheet, row, column, code, text }: Problem, language: Language): string {
  const { cellProblems, problemLine } = problemWordsIn(language);
  const what = cellProblems[code];
  return problemLine(sheetTitles[sheet][language], row, columnTitles[column][language], text, what);
}
