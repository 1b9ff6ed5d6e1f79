import type { Day } from "../values/day";
import type { SetCycle } from "./set-cycle";

/** A client as the rules see one; keys are names made comparable. */
export interface Client {
  readonly key: string;
  readonly cycle: SetCycle;
  /** Key of the segment typed by hand; null = none, and the rules of Segments decide. */
  readonly segment: string | null;
  /** Key of the client who brought this one. */
  readonly referredBy: string | null;
  readonly hasContact: boolean;
  /** True only where Consent is no; a blank is unknown, not a refusal. */
  readonly refusesContact: boolean;
  /** The day the client came onto the sheet; null = unknown. */
  readonly addedOn: Day | null;
  /** The day the client became a lead; null = unknown. */
  readonly leadSince: Day | null;
  readonly leftOn: Day | null;
  readonly isWanted: boolean;
  /** Key of the roadmap; null = none assigned. */
  readonly roadmap: string | null;
}
