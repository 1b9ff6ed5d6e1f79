import * as en from "./en/sample";
import type { Language } from "./language";
import * as ru from "./ru/sample";

export type SampleWords = typeof en;

/** Words of the sample by language. */
export const sampleWords: Record<Language, SampleWords> = { en, ru };
