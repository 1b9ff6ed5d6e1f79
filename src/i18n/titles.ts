import * as en from "./en/titles";
import type { Language } from "./language";
import * as ru from "./ru/titles";

/** Titles of sheets and columns by language. */
export const titles: Record<Language, typeof en> = { en, ru };

/** By these names a panel takes its own language; the build leaves the others out of the page. */
export { en, ru };
