import type { Language } from "../language";
import { touchPlan as en, type TouchPlanWords } from "./en";
import { touchPlan as ru } from "./ru";

export const touchPlanWords: Record<Language, TouchPlanWords> = { en, ru };

/** By these names a panel takes its own language; the build leaves the others out of the page. */
export { en, ru };
