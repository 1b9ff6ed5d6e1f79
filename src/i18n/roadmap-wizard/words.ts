import type { Language } from "../language";
import { wizard as en, type WizardWords } from "./en";
import { wizard as ru } from "./ru";

export const wizardWords: Record<Language, WizardWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
