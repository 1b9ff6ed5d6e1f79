import type { Day, Days } from "./day";
import type { Status } from "./status";
import type { TouchRow } from "./step-closing";

/** How clients of one status are touched; "" where the row says nothing. @see theory 6.6 */
export interface Standard {
  readonly status: Status;
  /** Code of the channel, or the team's own word. */
  readonly channel: string;
  /** Code of the content, or the team's own word. */
  readonly content: string;
  /** How often; null = not said. */
  readonly everyDays: Days | null;
  readonly text: string;
  readonly executor: string;
  readonly owner: string;
}

/** The statuses that need a standard: waking a sleeping client up and winning one back are two of them. @see theory 6.6 */
export const standardStatuses: readonly Status[] = ["lead", "newcomer", "fan", "sleeping", "returner"];

/** What the Standards sheet still lacks. */
export interface StandardGaps {
  readonly missing: readonly Status[];
  readonly withoutExecutor: readonly Standard[];
  readonly withoutOwner: readonly Standard[];
}

/** Statuses without a standard, and standards that nobody carries out or answers for. @see theory 6.6 */
export function standardGaps(standards: readonly Standard[]): StandardGaps {
  const isSaid = (status: Status) =>
    standards.some((standard) => standard.status === status && says(standard));
  return {
    missing: standardStatuses.filter((status) => !isSaid(status)),
    withoutExecutor: standards.filter(({ executor }) => executor === ""),
    withoutOwner: standards.filter(({ owner }) => owner === ""),
  };
}

/** A row with nothing but a status is not a standard yet. */
function says({ channel, content, text }: Standard): boolean {
  return channel !== "" || content !== "" || text !== "";
}

/**
 * The standard that applies to a client of a status: of several, the one whose turn came first, one never carried out before all others.
 *
 * @param touches the client's own
 * @see theory 6.6
 */
export function standardFor(
  standards: readonly Standard[],
  status: Status,
  touches: readonly StandardTouch[],
  asOf: Day,
): Standard | null {
  let [first, earliest]: [Standard | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const standard of standards) {
    if (standard.status !== status || !says(standard)) continue;
    const turn = turnOf(standard, touches, asOf);
    if (first === null || turn < earliest) [first, earliest] = [standard, turn];
  }
  return first;
}

/** What a standard looks for in a touch. */
export interface StandardTouch extends TouchRow {
  readonly channel: string;
}

/** The day on which a standard is due again; before all days where it was never carried out. */
function turnOf(standard: Standard, touches: readonly StandardTouch[], asOf: Day): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const touch of touches)
    if (touch.day <= asOf && isAsIn(standard, touch)) last = Math.max(last, touch.day);
  return last + (standard.everyDays ?? 0);
}

function isAsIn({ channel, content }: Standard, touch: StandardTouch): boolean {
  return (channel === "" || channel === touch.channel) && (content === "" || content === touch.content);
}
