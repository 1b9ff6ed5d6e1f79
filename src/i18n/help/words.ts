import type { Language } from "../language";
import { help as en, type HelpWords } from "./en";
import { help as ru } from "./ru";

export const helpWords: Record<Language, HelpWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
