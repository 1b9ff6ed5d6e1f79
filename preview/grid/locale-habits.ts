import { type Language, languages } from "../../src/i18n/language";

/** How people of a locale write numbers, days and truth. */
export interface Habits {
  readonly decimal: "." | ",";
  readonly grouping: RegExp;
  readonly dayFirst: boolean;
  readonly datePattern: string;
  readonly truth: readonly [string, string];
  /** What the engine calls these habits. */
  readonly numberFormat: Language;
  /** The name of a new spreadsheet's only sheet. */
  readonly firstSheet: string;
}

const english: Habits = {
  decimal: ".",
  grouping: /,(?=\d{3}(?:\D|$))/g,
  dayFirst: false,
  datePattern: "m/d/yyyy",
  truth: ["TRUE", "FALSE"],
  numberFormat: "en",
  firstSheet: "Sheet1",
};

const russian: Habits = {
  decimal: ",",
  grouping: /[ \u00a0\u202f](?=\d{3}(?:\D|$))/g,
  dayFirst: true,
  datePattern: "dd.mm.yyyy",
  truth: ["ИСТИНА", "ЛОЖЬ"],
  numberFormat: "ru",
  firstSheet: "Лист1",
};

const habits: Record<Language, Habits> = { en: english, ru: russian };

/** The habits of the locale's language; a locale of any other language is read as `en_US`. */
export function habitsOf(locale: string): Habits {
  return habits[languages.find((language) => locale.startsWith(language)) ?? "en"];
}
