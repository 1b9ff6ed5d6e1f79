import { span as en } from "./en/span";
import type { Language } from "./language";
import { span as ru } from "./ru/span";

/** How a language writes a length of time. */
export const spans: Record<Language, typeof en> = { en, ru };
