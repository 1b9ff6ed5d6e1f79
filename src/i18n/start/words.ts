import type { Language } from "../language";
import { start as en, type StartWords } from "./en";
import { start as ru } from "./ru";

export const startWords: Record<Language, StartWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
