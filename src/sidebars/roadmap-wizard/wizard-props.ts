import type { ReadyWords } from "../../drafts/ready-roadmap";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import type { Lexicon } from "../kit/lexicon";

/** The props of every part of the wizard. */
export interface WizardProps {
  readonly words: WizardWords;
  readonly lexicon: Lexicon;
  readonly ready: ReadyWords;
}

/** A roadmap that was saved, and the name under which that can be undone. */
export interface SavedRoadmap {
  readonly roadmap: string;
  readonly undo: string;
}
