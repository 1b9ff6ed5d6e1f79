import * as en from "./en/dialogs";
import type { Language } from "./language";
import * as ru from "./ru/dialogs";

/** What menu items ask and tell, in one language; kept apart from the words that formulas load. */
export type Dialogs = typeof en;

export function dialogsIn(language: Language): Dialogs {
  return language === "ru" ? ru : en;
}
