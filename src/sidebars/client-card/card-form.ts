import type { Answer, Written } from "../../actions/change/answer";
import type { ClientCard } from "../../actions/client-card/client-card";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Entries, Question, Remark } from "../kit/entry-form";
import type { Lexicon } from "../kit/lexicon";

export type FormCode = keyof ClientCardWords["forms"];

/** One thing that can be recorded about a client: the questions, the known values, and the place of the answers. */
export interface CardForm {
  readonly questions: readonly Question[];
  readonly initial: Entries;
  follow?(entries: Entries, changed: string): Entries;
  remark?(entries: Entries): Remark | null;
  send(entries: Entries): Promise<Answer<Written>>;
}

/** What a form is made of. */
export interface FormContext {
  readonly card: ClientCard;
  /** The user's name, where it is known. */
  readonly by: string;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** An answer without the blanks around it. */
export function trimmed(entry: string | undefined): string {
  return (entry ?? "").trim();
}
