import type { Language } from "../language";
import { rulesCheck as en, type RulesCheckWords } from "./en";
import { rulesCheck as ru } from "./ru";

export const rulesCheckWords: Record<Language, RulesCheckWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
