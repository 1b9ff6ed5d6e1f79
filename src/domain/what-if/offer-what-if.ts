import { capDays } from "../touches/offer-frequency";
import type { Day } from "../values/day";
import { isReached, offerCredit } from "./goal";
import { type ClientSnapshot, type PossibleEvent, withEvent } from "./possible-event";

const goal = { kind: "offer" } as const;

/** What earns an offer: the missing useful touches today; else waiting. null where neither is enough alone. @see theory 6.5 */
export function offerEvent(client: ClientSnapshot, asOf: Day): PossibleEvent | null {
  const { usefulShort } = offerCredit(client, asOf).because;
  const touches: PossibleEvent = { kind: "useful touches", day: asOf, count: usefulShort ?? 0 };
  if (isReached(withEvent(client, touches), goal, asOf)) return touches;
  const day = firstDayAllowed(client, asOf);
  return day === null ? null : { kind: "wait", day };
}

/** The first day from which time alone allows an offer; null = none. */
export function firstDayAllowed(client: ClientSnapshot, asOf: Day): Day | null {
  return offerDaysAhead(client, asOf).find((day) => isReached(client, goal, day)) ?? null;
}

/** The first day on which an offer that is allowed today no longer is; null = none. */
export function firstDayRefused(client: ClientSnapshot, asOf: Day): Day | null {
  return offerDaysAhead(client, asOf).find((day) => !isReached(client, goal, day)) ?? null;
}

/** Days until the last touch known today has left every window. */
export function offerDaysAhead({ base }: ClientSnapshot, asOf: Day): Day[] {
  const days = Math.max(base.settings.offerWindowDays, capDays);
  return Array.from({ length: days }, (_, later) => asOf + later + 1);
}
