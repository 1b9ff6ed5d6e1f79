import type { Language } from "../language";
import { touchPlan as en, type TouchPlanWords } from "./en";
import { touchPlan as ru } from "./ru";

export const touchPlanWords: Record<Language, TouchPlanWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
