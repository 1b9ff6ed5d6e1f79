import type { Language } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import type { Problem } from "./problem";

/** One line about a row that could not be used: where it is, what stands there, what is wrong. */
export function problemSentence({ sheet, row, column, code, text }: Problem, language: Language): string {
  const { titles, problems } = wordsIn(language);
  const what = problems.cellProblems[code];
  return problems.problemLine(titles.sheetTitles[sheet], row, titles.columnTitles[column], text, what);
}
