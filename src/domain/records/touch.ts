import type { Day } from "../values/day";

/** A touch by one of us to a client. */
export interface Touch extends TouchRow {
  readonly isAnswered: boolean;
  /** Code of the channel, or the user's own word for it. */
  readonly channel: string;
  /** The client's mark, 1 to 5; null = no answer. @see theory 9.2 */
  readonly rating: number | null;
  /** Key of the offer that was made; null = none is named. @see theory 7.2 */
  readonly offer: string | null;
}

/** A touch as roadmaps see it. */
export interface TouchRow {
  readonly day: Day;
  /** Code of the content, such as "offer". */
  readonly content: string;
}
