import type { Language } from "../language";
import { type AboutWords, about as en } from "./en";
import { about as ru } from "./ru";

export const aboutWords: Record<Language, AboutWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
