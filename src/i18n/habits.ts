import * as en from "./en/habits";
import type { Language } from "./language";
import * as ru from "./ru/habits";

/** The sign before the digits of a fraction. */
export const decimals: Record<Language, "." | ","> = { en: en.decimal, ru: ru.decimal };

/** Number formats of cells with a day. */
export const dayFormats: Record<Language, string> = { en: en.dayFormat, ru: ru.dayFormat };

/** On which side of an amount its currency is written. */
export const currencySides: Record<Language, "before" | "after"> = {
  en: en.currencySide,
  ru: ru.currencySide,
};
