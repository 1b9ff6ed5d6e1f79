import { failure } from "../actions/change/answer";
import type { Language } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import type { ArgumentProblem } from "../sheets/problems/problem";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { showMessage, userLanguage } from "./user";

/** Google's services that the code on demand uses; a function made from text has access to no others. */
const services = () => ({
  SpreadsheetApp,
  HtmlService,
  LockService,
  PropertiesService,
  Session,
  Utilities,
  Date,
});

/** What is called by its name, with what Google gives it. */
type Code = Record<string, (...given: unknown[]) => unknown>;

/**
 * Runs what a menu item or a panel requests. Its code is in a page pushed next to this file: in the code that every formula evaluates it would be
 * parsed at each keystroke that recalculates a cell. The build writes the page from our own source; nothing that people type comes near it.
 */
export function onDemand(name: string, given: unknown): unknown {
  let act: Code[string];
  try {
    act = codeIn("on-demand")[name]!;
  } catch {
    const { unexpectedTitle, unexpected } = wordsIn(userLanguage()).setUp.failure;
    showMessage(unexpectedTitle, unexpected);
    return failure({ code: "unexpected", during: name });
  }
  return act(given);
}

/** Answers a formula that is not an everyday one: its code is in a page as well. */
export function answerOnDemand(name: string, given: ArrayLike<unknown>): unknown {
  const answer = inFormulas(name);
  if (answer === null) throw new Error(`${name}: ${noCode(spreadsheetLocale().language)}`);
  return answer(...Array.from(given));
}

/** The sentence for a wrong call of a formula. Sentences are stored with the formulas on demand, because a correct call needs none. */
export function sentenceOnDemand(problem: ArgumentProblem, language: Language): string {
  const argumentSentence = inFormulas("argumentSentence");
  return argumentSentence === null ? noCode(language) : String(argumentSentence(problem, language));
}

/** What the page of formulas calls by this name; null where it cannot be read. */
function inFormulas(name: string): Code[string] | null {
  try {
    return codeIn("formulas")[name]!;
  } catch {
    return null;
  }
}

const noCode = (language: Language) => wordsIn(language).setUp.failure.noCode;

function codeIn(page: string): Code {
  const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile(page).getContent());
  const known = services();
  return new Function(...Object.keys(known), `${code}\nreturn __app;`)(...Object.values(known));
}
