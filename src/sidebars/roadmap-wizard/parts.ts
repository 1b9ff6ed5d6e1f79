import type { WizardWords } from "../../i18n/roadmap-wizard/en";

/** The parts of the wizard, in their order. */
export const parts = ["choose", "steps", "readiness", "people", "preview", "save"] as const;

export type Part = (typeof parts)[number];

/** "Part 2 of 6". */
export function partPlace(part: Part, words: WizardWords): string {
  return words.place(parts.indexOf(part) + 1, parts.length);
}
