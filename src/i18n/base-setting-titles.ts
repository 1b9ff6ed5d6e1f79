import { baseSettingTitles as en } from "./en/base-settings";
import type { Language } from "./language";
import { baseSettingTitles as ru } from "./ru/base-settings";

/** Titles of the settings of the whole base, without the rest of their words. */
export const baseSettingTitles: Record<Language, typeof en> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
