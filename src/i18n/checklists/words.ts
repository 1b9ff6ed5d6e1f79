import type { Language } from "../language";
import { type ChecklistsWords, checklists as en } from "./en";
import { checklists as ru } from "./ru";

export const checklistsWords: Record<Language, ChecklistsWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
