import type { Language } from "../language";
import { panels as en, type PanelsWords } from "./en";
import { panels as ru } from "./ru";

export const panelsWords: Record<Language, PanelsWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
