import { settingMeanings as en } from "./en/meanings";
import type { Language } from "./language";
import { settingMeanings as ru } from "./ru/meanings";

/** What the settings mean, by language. */
export const settingMeanings: Record<Language, typeof en> = { en, ru };
