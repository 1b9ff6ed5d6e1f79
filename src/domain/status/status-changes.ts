import type { Status } from "../records/status";
import type { Day } from "../values/day";
import type { StatusSpan } from "./status-spans";

/** A change of a client's status, by the names used for counting. @see theory 11.3 */
export type StatusChange = "newcomer made" | "fan made" | "fell asleep" | "woke up" | "left" | "won back";

export const statusChanges: readonly StatusChange[] = [
  "newcomer made",
  "fan made",
  "fell asleep",
  "woke up",
  "left",
  "won back",
];

/** One change, and its day. */
export interface DatedChange {
  readonly change: StatusChange;
  readonly day: Day;
}

/**
 * What a client's timeline counts as, day by day: made a newcomer or a fan only once in a lifetime, asleep, awake, left and won back as often as it
 * happened.
 * @see theory 15 (11.3)
 */
export function changesIn(spans: readonly StatusSpan[]): DatedChange[] {
  const made = new Set<Status>();
  return spans.flatMap(({ status, from }, i) => {
    if (from === null) return [];
    const changes = changesOf(spans[i - 1]!.status, status);
    if ((status === "newcomer" || status === "fan") && !made.has(status)) {
      made.add(status);
      changes.unshift(status === "fan" ? "fan made" : "newcomer made");
    }
    return changes.map((change) => ({ change, day: from }));
  });
}

function changesOf(before: Status, status: Status): StatusChange[] {
  if (status === "sleeping") return ["fell asleep"];
  if (status === "returner") return ["left"];
  if (status === "newcomer" || status === "fan") {
    if (before === "sleeping") return ["woke up"];
    if (before === "returner") return ["won back"];
  }
  return [];
}
