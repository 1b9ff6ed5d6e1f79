import type { Offset } from "../values/offset";
import type { Condition } from "./condition";
import type { ReadinessKey } from "./settings";

/** A sequence of steps that both sides gain from, in the order of the sheet's rows. @see theory 8.1 */
export interface Roadmap {
  readonly name: string;
  readonly steps: readonly RoadmapStep[];
}

/** One row of a roadmap. No benefit for the client — no step. @see theory 8.1 */
export interface RoadmapStep {
  readonly step: number;
  readonly action: string;
  readonly clientBenefit: string;
  readonly ourBenefit: string;
  readonly startsAfter: Anchor;
  readonly offset: Offset | Unknown;
  /** All must hold, or the step is passed over. */
  readonly onlyIf: readonly (Condition | Unknown)[];
  readonly doneWhen: DoneWhen;
  /** The step has two processes: first study the client, then offer. @see theory 8.5 */
  readonly studyFirst: boolean;
  /** Readiness answers the company needs. @see theory 8.6 */
  readonly needs: readonly (ReadinessKey | Unknown)[];
  readonly channel: string;
  readonly content: string;
  readonly executor: string;
  readonly then: Then;
}

/** Words in a cell that are not in the theory; stored, shown to the user, and never guessed. */
export interface Unknown {
  readonly kind: "unknown";
  readonly text: string;
}

/** What a step's due day is counted from. @see theory 8.2 */
export type Anchor =
  | { readonly kind: "start" | "previous" | "first purchase" | "last purchase" | "warranty end" }
  | { readonly kind: "step"; readonly step: number }
  | Unknown;

/** The event that closes a step. @see theory 8.4 */
export type DoneWhen =
  | { readonly kind: "by hand" | "purchase" | "referral" | "subscription" }
  | { readonly kind: "purchase of"; readonly product: string }
  | { readonly kind: "purchase quantity"; readonly atLeast: number }
  | { readonly kind: "touch"; readonly content: string }
  | { readonly kind: "tier"; readonly tier: string }
  | Unknown;

/** Where the walk goes when a step is closed or passed over. @see theory 8.7 */
export type Then =
  | { readonly kind: "next row" | "end" }
  | { readonly kind: "step"; readonly step: number }
  | Unknown;

export function isUnknown(part: object | string): part is Unknown {
  return typeof part === "object" && "kind" in part && part.kind === "unknown";
}
