import type { DraftStep } from "../../drafts/roadmap-draft";
import type { Language } from "../../i18n/language";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import type { Vocabulary } from "../../i18n/vocabulary";
import type { StepColumn, StepWords } from "../../sheets/readers/roadmap-step";

/** The props of every control of a step. */
export interface FormProps {
  readonly words: WizardWords;
  /** In the language of the panel; cells are written in that of the spreadsheet. */
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly step: DraftStep;
  /** How many steps the map has. */
  readonly count: number;
  readonly errors: Partial<Record<StepColumn, string>>;
  readonly tiers: readonly string[];
  /** The day it is due for a client who starts today, in words. */
  readonly due: string;
  onWords(words: Partial<StepWords>): void;
}
