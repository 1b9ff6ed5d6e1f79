import { fileURLToPath } from "node:url";
import type { Language } from "../src/i18n/language";

/** Where the tests find what would be pushed, with the formulas' help in a language. */
export function pushedFolder(language: Language): string {
  return fileURLToPath(new URL(`../build/test/${language}`, import.meta.url));
}
