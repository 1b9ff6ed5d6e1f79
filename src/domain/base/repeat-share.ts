import type { Day } from "../values/day";
import type { Verdict } from "../values/verdict";
import { type StatusTimeline, statusAt } from "./status-timelines";

/** How many of those who bought came back. */
export interface RepeatFacts {
  readonly code: "nobody bought" | "run as one-off" | "comes back";
  readonly buyers: number;
  /** Those of them with two purchases or more. */
  readonly repeaters: number;
  /** Those who bought once, and whose cycle has passed since. */
  readonly asleepAfterOne: number;
}

/**
 * Repeat share on a day, with what was known by then: null before the first purchase. It is low, "you run it as one-off", when of those who had a
 * whole cycle to come back in fewer did than did not; without a cycle no client is expected to.
 *
 * repeat share = clients with 2 purchases or more / clients with 1 or more
 *
 * @see theory 11.2
 */
export function repeatShare(
  clients: readonly StatusTimeline[],
  day: Day,
): Verdict<number | null, RepeatFacts> {
  let [buyers, repeaters, asleepAfterOne] = [0, 0, 0];
  for (const { timeline, spans } of clients) {
    const { count } = timeline.purchaseHistory.purchasesOn(day);
    if (count >= 1) buyers++;
    if (count >= 2) repeaters++;
    if (count === 1 && statusAt(spans, day) === "sleeping") asleepAfterOne++;
  }
  return repeatVerdict({ buyers, repeaters, asleepAfterOne });
}

/** The same from counts that were added up. */
export function repeatVerdict(counts: Omit<RepeatFacts, "code">): Verdict<number | null, RepeatFacts> {
  const { buyers, repeaters, asleepAfterOne } = counts;
  const code = buyers === 0 ? "nobody bought" : asleepAfterOne > repeaters ? "run as one-off" : "comes back";
  return { value: buyers === 0 ? null : repeaters / buyers, because: { code, ...counts } };
}
