import type { Language } from "../language";
import { today as en, type TodayWords } from "./en";
import { today as ru } from "./ru";

export const todayWords: Record<Language, TodayWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
