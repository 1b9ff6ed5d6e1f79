import type { Day } from "../values/day";

/** An agreed later contact: "call in 9.5 years". */
export interface ClientPromise {
  readonly due: Day;
  readonly what: string;
  /** When it was agreed; null = always known. */
  readonly madeOn: Day | null;
  readonly doneOn: Day | null;
}
