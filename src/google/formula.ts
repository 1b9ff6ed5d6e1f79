import { WrongArgument } from "../sheets/problems/problem";
import type { Locale } from "../sheets/reading/locale";
import { sentenceOnDemand } from "./on-demand";
import { spreadsheetLocale } from "./spreadsheet-locale";

/**
 * A formula as Sheets calls it. The one place where a formula's failure is shown: it throws one sentence, so the cell shows #ERROR! and
 * IFERROR works.
 */
export function formula<Args extends unknown[], Answer>(
  name: string,
  answer: (locale: Locale, ...args: Args) => Answer,
): (...args: Args) => Answer {
  return (...args) => {
    const locale = spreadsheetLocale();
    try {
      return answer(locale, ...args);
    } catch (error) {
      if (!(error instanceof WrongArgument)) throw error;
      throw new Error(`${name}: ${sentenceOnDemand(error.problem, locale.language)}`);
    }
  };
}
