import { columnTitles } from "../../i18n/column-titles";
import type { Language } from "../../i18n/language";
import { problemWordsIn } from "../../i18n/problem-words";
import { writerFor } from "../writing/writer";
import type { ArgumentProblem } from "./problem";

const longestQuote = 30;

/** One helpful sentence: what, where, fix. */
export function argumentSentence(problem: ArgumentProblem, language: Language): string {
  const { argumentProblems: say, cellProblems } = problemWordsIn(language);
  switch (problem.code) {
    case "no column": {
      const found = problem.found.map(quoted);
      return say.noColumn(problem.argument, columnTitles[problem.column][language], found, problem.candidate);
    }
    case "mapped column gone": {
      const { argument, column, row } = problem;
      const found = problem.found.map(quoted);
      return say.mappedColumnGone(
        argument,
        columnTitles[column][language],
        quoted(problem.header),
        row,
        found,
      );
    }
    case "no header row":
      return say.noHeaderRow(problem.argument);
    case "not one column":
      return say.notOneColumn(problem.argument, problem.width);
    case "unequal heights":
      return say.unequalHeights(problem.argument, problem.height, problem.other, problem.otherHeight);
    case "blank argument":
    case "unreadable":
      return unreadableSentence(problem, language);
    case "bad setting":
      return say.badSetting(problem.argument, problem.row, problem.setting, quoted(problem.text));
    case "bad tier":
      return say.badTier(
        problem.argument,
        problem.row,
        columnTitles[problem.column][language],
        quoted(problem.text),
      );
    case "bad cell": {
      const { argument, row, column, text } = problem;
      const why = cellProblems[problem.problem];
      return say.badCell(argument, row, columnTitles[column][language], quoted(text), why);
    }
    case "error argument":
      return say.errorCell(problem.argument, quoted(problem.text));
    case "no tier name":
      return say.noTierName(problem.argument, problem.row);
    case "tiers out of order":
      return say.tiersOutOfOrder(problem.argument, problem.tier);
    case "tiers with window":
      return say.tiersWithWindow(problem.argument, problem.tier);
    case "too many cells":
      return say.tooManyCells(writerFor(language).number(problem.cells));
  }
}

function unreadableSentence(
  problem: Extract<ArgumentProblem, { code: "unreadable" | "blank argument" }>,
  language: Language,
): string {
  const { argumentProblems: say, expectations, ambiguousFixes } = problemWordsIn(language);
  const { expected, example } = expectations[problem.expects];
  if (problem.code === "blank argument") return say.blank(problem.argument, expected, example);
  const text = quoted(problem.text);
  switch (problem.problem) {
    case "error cell":
      return say.errorCell(problem.argument, text);
    case "ambiguous day":
      return say.ambiguous(problem.argument, text, ambiguousFixes.day);
    case "ambiguous number":
      return say.ambiguous(problem.argument, text, ambiguousFixes.number);
    default:
      return say.unreadable(problem.argument, expected, text, example);
  }
}

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
