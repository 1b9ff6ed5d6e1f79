import { sentenceHabits as en, type SentenceHabits } from "./en/habits";
import type { Language } from "./language";
import { sentenceHabits as ru } from "./ru/habits";

/** How sentences of a language write numbers and days. */
export const sentenceHabits: Record<Language, SentenceHabits> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
