import type { Language } from "../language";
import { type ClientCardWords, clientCard as en } from "./en";
import { clientCard as ru } from "./ru";

export const clientCardWords: Record<Language, ClientCardWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
