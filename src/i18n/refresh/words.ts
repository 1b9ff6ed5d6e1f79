import type { Language } from "../language";
import { refresh as en, type RefreshWords } from "./en";
import { refresh as ru } from "./ru";

export const refreshWords: Record<Language, RefreshWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
