import type { Convention } from "../../domain/values/written-number";
import { type Language, languages } from "../../i18n/language";
import type { Zone } from "./zone";

/** How one spreadsheet writes words, numbers and days. */
export interface Locale extends Convention {
  readonly language: Language;
  readonly zone: Zone;
}

/** The language of the words in cells: that of the locale, Russian for `ru_RU`; English where we do not have it. */
export function languageOf(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? "en";
}

const POINT_COUNTRIES = /^(?:en|he|iw|ja|ko|zh|th|hi|ms)(?:_|-|$)|^es[_-](?:MX|US|PR)/i;
const COMMA_COUNTRIES =
  /^(?:ru|uk|be|kk|ky|uz|hy|ka|az|de|fr|es|it|pt|nl|pl|cs|sk|sl|hr|sr|bg|ro|da|sv|nb|no|fi|et|lv|lt|tr|el|hu|vi|id)(?:_|-|$)/i;

/** What the spreadsheet's locale defines about written numbers and days; nothing where the locale is not known. */
export function conventionOf(locale: string): Convention {
  if (POINT_COUNTRIES.test(locale)) {
    return { decimal: ".", dayOrder: /^en[_-]US/i.test(locale) ? "month first" : "day first" };
  }
  return COMMA_COUNTRIES.test(locale)
    ? { decimal: ",", dayOrder: "day first" }
    : { decimal: null, dayOrder: null };
}
