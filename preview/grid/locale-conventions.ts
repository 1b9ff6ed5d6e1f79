import { type Language, languages } from "../../src/i18n/language";

/** How people of a locale write numbers, days and truth. */
export interface LocaleConventions {
  readonly decimal: "." | ",";
  readonly grouping: RegExp;
  readonly dayFirst: boolean;
  readonly datePattern: string;
  readonly booleans: readonly [string, string];
  /** What the engine calls these habits. */
  readonly numberFormat: Language;
  /** The name of a new spreadsheet's only sheet. */
  readonly firstSheet: string;
}

const english: LocaleConventions = {
  decimal: ".",
  grouping: /,(?=\d{3}(?:\D|$))/g,
  dayFirst: false,
  datePattern: "m/d/yyyy",
  booleans: ["TRUE", "FALSE"],
  numberFormat: "en",
  firstSheet: "Sheet1",
};

const russian: LocaleConventions = {
  decimal: ",",
  grouping: /[ \u00a0\u202f](?=\d{3}(?:\D|$))/g,
  dayFirst: true,
  datePattern: "dd.mm.yyyy",
  booleans: ["ИСТИНА", "ЛОЖЬ"],
  numberFormat: "ru",
  firstSheet: "Лист1",
};

const conventions: Record<Language, LocaleConventions> = { en: english, ru: russian };

/** The habits of the locale's language; a locale of any other language is read as `en_US`. */
export function localeConventions(locale: string): LocaleConventions {
  return conventions[languages.find((language) => locale.startsWith(language)) ?? "en"];
}
