import type { Starter } from "../actions/new-sheets/starter";
import type { Language } from "../i18n/language";

/** Reads the data of Start from the page pushed with the code. */
export function starterPage(language: Language): Starter {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(`starter-${language}`).getContent());
}
