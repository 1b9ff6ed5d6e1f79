import { refused } from "../actions/answer";
import { wordsIn } from "../i18n/words";
import { personLanguage, say } from "./person";

/** Google's services that the code on demand speaks to; a function made from text sees no others. */
const services = () => ({
  SpreadsheetApp,
  HtmlService,
  LockService,
  PropertiesService,
  Session,
  Utilities,
  Date,
});

/**
 * Does what a menu item or a panel asks. Its code waits in a page pushed beside this one: in the code that every formula evaluates it would be
 * parsed at each keystroke that recalculates a cell. The build writes the page from our own source; nothing that people type comes near it.
 */
export function onDemand(name: string, given: unknown): unknown {
  let act: (given: unknown) => unknown;
  try {
    act = codeOnDemand()[name]!;
  } catch {
    const { unexpectedTitle, unexpected } = wordsIn(personLanguage()).setUp.failure;
    say(unexpectedTitle, unexpected);
    return refused({ code: "unexpected", during: name });
  }
  return act(given);
}

function codeOnDemand(): Record<string, (given: unknown) => unknown> {
  const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile("on-demand").getContent());
  const known = services();
  return new Function(...Object.keys(known), `${code}\nreturn __app;`)(...Object.values(known));
}
