import { columnTitles } from "../../i18n/column-titles";
import type { Language } from "../../i18n/language";
import { problemWordsIn } from "../../i18n/problem-words";
import { formatterFor } from "../writing/formatter";
import type { ArgumentProblem } from "./problem";

const maxQuoteLength = 30;

/** One helpful sentence: what, where, fix. */
export function argumentSentence(problem: ArgumentProblem, language: Language): string {
  const { argumentProblems: texts, cellProblems } = problemWordsIn(language);
  switch (problem.code) {
    case "no column": {
      const found = problem.found.map(quoted);
      return texts.noColumn(
        problem.argument,
        columnTitles[problem.column][language],
        found,
        problem.candidate,
      );
    }
    case "mapped column gone": {
      const { argument, column, row } = problem;
      const found = problem.found.map(quoted);
      return texts.mappedColumnGone(
        argument,
        columnTitles[column][language],
        quoted(problem.header),
        row,
        found,
      );
    }
    case "no header row":
      return texts.noHeaderRow(problem.argument);
    case "not one column":
      return texts.notOneColumn(problem.argument, problem.width);
    case "unequal heights":
      return texts.unequalHeights(problem.argument, problem.height, problem.other, problem.otherHeight);
    case "blank argument":
    case "unreadable":
      return unreadableSentence(problem, language);
    case "bad setting":
      return texts.badSetting(problem.argument, problem.row, problem.setting, quoted(problem.text));
    case "bad tier":
      return texts.badTier(
        problem.argument,
        problem.row,
        columnTitles[problem.column][language],
        quoted(problem.text),
      );
    case "bad cell": {
      const { argument, row, column, text } = problem;
      const why = cellProblems[problem.problem];
      return texts.badCell(argument, row, columnTitles[column][language], quoted(text), why);
    }
    case "error argument":
      return texts.errorCell(problem.argument, quoted(problem.text));
    case "no tier name":
      return texts.noTierName(problem.argument, problem.row);
    case "tiers out of order":
      return texts.tiersOutOfOrder(problem.argument, problem.tier);
    case "tiers with window":
      return texts.tiersWithWindow(problem.argument, problem.tier);
    case "too many cells":
      return texts.tooManyCells(formatterFor(language).number(problem.cells));
  }
}

function unreadableSentence(
  problem: Extract<ArgumentProblem, { code: "unreadable" | "blank argument" }>,
  language: Language,
): string {
  const { argumentProblems: texts, expectations, ambiguousFixes } = problemWordsIn(language);
  const { expected, example } = expectations[problem.expects];
  if (problem.code === "blank argument") return texts.blank(problem.argument, expected, example);
  const text = quoted(problem.text);
  switch (problem.problem) {
    case "error cell":
      return texts.errorCell(problem.argument, text);
    case "ambiguous day":
      return texts.ambiguous(problem.argument, text, ambiguousFixes.day);
    case "ambiguous number":
      return texts.ambiguous(problem.argument, text, ambiguousFixes.number);
    default:
      return texts.unreadable(problem.argument, expected, text, example);
  }
}

function quoted(text: string): string {
  return text.length > maxQuoteLength ? `${text.slice(0, maxQuoteLength)}…` : text;
}
