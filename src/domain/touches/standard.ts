import type { Standard } from "../records/standard";
import type { Status } from "../records/status";
import type { TouchRow } from "../records/touch";
import { beforeAllDays, type Day } from "../values/day";

/** The statuses that need a standard: waking a sleeping client up and winning one back are two of them. @see theory 6.6 */
export const standardStatuses: readonly Status[] = ["lead", "newcomer", "fan", "sleeping", "returner"];

/** What is still missing from the Standards sheet. */
export interface StandardGaps<One extends Standard = Standard> {
  readonly missing: readonly Status[];
  readonly withoutExecutor: readonly One[];
  readonly withoutOwner: readonly One[];
}

/** Statuses without a standard, and standards without an executor or an owner. @see theory 6.6 */
export function standardGaps<One extends Standard>(standards: readonly One[]): StandardGaps<One> {
  return {
    missing: standardStatuses.filter((status) => !hasStandard(standards, status)),
    withoutExecutor: standards.filter(({ executor }) => executor === ""),
    withoutOwner: standards.filter(({ owner }) => owner === ""),
  };
}

/** Whether there is a standard for clients of a status. @see theory 6.6 */
export function hasStandard(standards: readonly Standard[], status: Status): boolean {
  return standards.some((standard) => standard.status === status && hasText(standard));
}

/** A row with nothing but a status is not a standard yet. */
function hasText({ channel, content, text }: Standard): boolean {
  return channel !== "" || content !== "" || text !== "";
}

/** A client's status, and since when; null = as far back as anything is known. */
export interface StatusSince {
  readonly status: Status;
  readonly since: Day | null;
}

/** A standard with the first day, from `asOf` on, on which it is due. */
export interface DueStandard {
  readonly standard: Standard;
  readonly from: Day;
}

/**
 * The standard that a client's status requires next: of several, the one that is due first; one never done comes before all others. A
 * standard without a number of days is done once in each stay at the status; null where nothing is left to do.
 *
 * @param touches the client's own
 * @see theory 6.6
 */
export function standardFor(
  standards: readonly Standard[],
  { status, since }: StatusSince,
  touches: readonly StandardTouch[],
  asOf: Day,
): DueStandard | null {
  let [first, earliest]: [Standard | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const standard of standards) {
    if (standard.status !== status || !hasText(standard)) continue;
    const turn = turnOf(standard, lastLike(standard, touches, asOf), since);
    if (turn < earliest) [first, earliest] = [standard, turn];
  }
  return first === null ? null : { standard: first, from: Math.max(asOf, earliest) };
}

/** What a standard looks for in a touch. */
export interface StandardTouch extends TouchRow {
  readonly channel: string;
}

/** The day on which a standard is due: immediately where it was never done, never again where once is enough. */
function turnOf({ everyDays }: Standard, last: Day | null, since: Day | null): number {
  if (last === null) return beforeAllDays;
  if (everyDays !== null) return last + everyDays;
  return last < (since ?? beforeAllDays) ? beforeAllDays : Number.POSITIVE_INFINITY;
}

/** The last touch by a standard's channel and with its content. */
function lastLike({ channel, content }: Standard, touches: readonly StandardTouch[], asOf: Day): Day | null {
  let last: Day | null = null;
  for (const touch of touches) {
    const isLike =
      (channel === "" || channel === touch.channel) && (content === "" || content === touch.content);
    if (isLike && touch.day <= asOf && touch.day > (last ?? beforeAllDays)) last = touch.day;
  }
  return last;
}
