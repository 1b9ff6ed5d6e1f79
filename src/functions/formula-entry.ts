import type { Language } from "../i18n/language";
import type { Locale } from "../sheets/reading/locale";

/** The data of a formula in addition to its function. Its English help is the comment above the function. */
export interface FormulaEntry<F extends AnyFormula = AnyFormula> {
  /** "everyday": its code is evaluated whenever a cell calculates. "on demand": its code waits in a page until it is called. */
  readonly class: "everyday" | "on demand";
  readonly help: Readonly<Record<Exclude<Language, "en">, FormulaHelp<ArgumentsOf<F>>>>;
}

/** A sentence about the formula, and one for each argument in its order. */
interface FormulaHelp<Args extends readonly unknown[]> {
  readonly about: string;
  readonly params: { readonly [K in keyof Args]: string };
}

type AnyFormula = (locale: Locale, ...args: never[]) => unknown;

/** What a person types: all arguments but the locale. */
type ArgumentsOf<F> = F extends (locale: Locale, ...args: infer Args) => unknown ? Required<Args> : never;
