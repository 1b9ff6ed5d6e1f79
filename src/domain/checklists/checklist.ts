import type { Verdict } from "../values/verdict";
import { fullScore } from "./audit";

/** Attention points and the practical block, in the theory's order. @see theory 13.2, 13.3 */
export const checklists = {
  "attention points": ["plan", "contacts", "focus", "tracking", "touches"],
  "practical block": ["assigned", "standards", "people", "introduced"],
} as const;

export type Checklist = keyof typeof checklists;
export type Check = (typeof checklists)[Checklist][number];
export type CheckState = "done" | "part" | "not yet" | "unknown";

/** What the workbook shows about a check: a number out of a total. */
export interface Seen {
  readonly done: number;
  readonly of: number;
}

/** What the workbook shows of each check; null = it cannot show it. */
export type SeenChecks = Readonly<Record<Check, Seen | null>>;

/** A user's score has priority over what the workbook shows. */
export type CheckReason =
  | { readonly by: "hand"; readonly score: number }
  | { readonly by: "seen" | "nobody" };

export interface CheckVerdict extends Verdict<CheckState, CheckReason> {
  readonly check: Check;
  readonly seen: Seen | null;
}

/** The score of a check of attention points or the practical block: the user's, else what the workbook shows, else unknown. @see theory 13.2, 13.3 */
export function checkVerdict(check: Check, seen: Seen | null, score: number | null): CheckVerdict {
  if (score !== null) return { check, seen, value: byHand(score), because: { by: "hand", score } };
  if (seen === null || seen.of === 0) return { check, seen, value: "unknown", because: { by: "nobody" } };
  return { check, seen, value: byWorkbook(check, seen), because: { by: "seen" } };
}

function byHand(score: number): CheckState {
  if (score === fullScore) return "done";
  return score === 0 ? "not yet" : "part";
}

/** The focus has moved when most touches keep and return clients; anything else is done when nothing is left out. */
function byWorkbook(check: Check, { done, of }: Seen): CheckState {
  const isDone = check === "focus" ? 2 * done > of : done === of;
  if (isDone) return "done";
  return done === 0 ? "not yet" : "part";
}

const order: readonly CheckState[] = ["not yet", "part", "unknown", "done"];

/** Checks that are not done first; those of which nothing is known before those that are done. */
export function undoneFirst(checks: readonly CheckVerdict[]): CheckVerdict[] {
  return [...checks].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
