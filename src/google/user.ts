import { type Dialogs, dialogsIn } from "../i18n/dialogs";
import type { Language } from "../i18n/language";
import { type Words, wordsIn } from "../i18n/words";
import { argumentSentence } from "../sheets/problems/argument-sentence";
import { WrongArgument } from "../sheets/problems/problem";
import { languageOf } from "../sheets/reading/locale";

/** The language of the user; English where it cannot be read. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}

/** A person's choice of a menu item. The one place where its failure is shown: a sentence, never a raw exception. */
export function menuItem(
  run: (words: Words & { readonly dialogs: Dialogs }, language: Language) => void,
): () => void {
  return () => {
    const language = userLanguage();
    const words = wordsIn(language);
    try {
      run({ ...words, dialogs: dialogsIn(language) }, language);
    } catch (error) {
      const { unexpectedTitle, unexpected } = words.setUp.failure;
      showMessage(
        unexpectedTitle,
        error instanceof WrongArgument ? argumentSentence(error.problem, language) : unexpected,
      );
    }
  };
}

export function showMessage(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** Shows what was done without stopping the user. */
export function showToast(title: string, sentence: string): void {
  SpreadsheetApp.getActive().toast(sentence, title, 10);
}

export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
