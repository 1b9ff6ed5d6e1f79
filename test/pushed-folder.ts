import { fileURLToPath } from "node:url";
import type { Language } from "../src/i18n/language";

/** Where the tests find what would be pushed, with the formulas' help in a language. */
export function pushedFolder(language: Language): string {
  return fileURLToPath(new URL(`../build/test/${language}`, import.meta.url));
}

/** Where the tests store the workbooks that Start has set up; emptied before every run. */
export const startedFolder = fileURLToPath(new URL("../build/test/started", import.meta.url));
