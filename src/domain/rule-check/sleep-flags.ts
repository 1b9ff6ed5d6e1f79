import type { ClientTimeline } from "../client/client-timeline";
import { rhythm } from "../cycle/rhythm";
import { scaledCycle } from "../cycle/scaled-cycle";
import { firstPurchases } from "../history/history";
import { countThrough, type PurchaseHistory } from "../history/purchase-history";
import type { Settings } from "../records/settings";
import { statusSpans } from "../status/status-spans";
import type { Day, Days } from "../values/day";

/** A day on which a client was called sleeping, and the outcome. */
export interface SleepFlag {
  readonly day: Day;
  readonly outcome: FlagOutcome;
}

/**
 * *false alarm*: bought within half a cycle after the flag · *late*: had really stopped, and by the flag two of the client's own usual gaps had
 * passed · *right*: neither · *open*: too early to judge. A client without a trusted rhythm is never late.
 */
export type FlagOutcome = "false alarm" | "late" | "right" | "open";

/**
 * The days on which a client would have been called sleeping if the set cycles had been multiplied by a number of tenths, each judged by what the
 * client did then. Every day is judged with the rows known by it. Cycles are measured as they are set, so that all factors are judged alike.
 *
 * @see theory 3.2, 4.1, 4.4
 */
export function sleepFlags(
  timeline: ClientTimeline,
  settings: Settings,
  tenths: number,
  asOf: Day,
): SleepFlag[] {
  const scaled = { ...timeline, cycleAfter: (known: Known) => scaledCycle(timeline.cycleOf(known), tenths) };
  // Whether an awake client is a fan does not matter here: without the question it is answered faster.
  const spans = statusSpans(scaled, { ...settings, fanPurchases: 1 }, asOf);
  return spans.flatMap(({ status, from }) =>
    status === "sleeping" && from !== null
      ? { day: from, outcome: flagOutcome(timeline, settings, from, asOf) }
      : [],
  );
}

type Known = ReturnType<PurchaseHistory["purchasesOn"]>;

function flagOutcome(timeline: ClientTimeline, settings: Settings, flag: Day, asOf: Day): FlagOutcome {
  const known = timeline.purchaseHistory.purchasesOn(flag);
  const last = known.history.days[known.count - 1]!;
  const cycleDays = timeline.cycleOf(known).days!;
  const gone = stoppedAfterDays(cycleDays, settings);
  if (asOf - last <= gone || 2 * (asOf - flag) < cycleDays) return "open";
  const next = boughtAfter(timeline.purchaseHistory, flag);
  if (next !== null && 2 * (next - flag) <= cycleDays) return "false alarm";
  const hasStopped = next === null || next - last > gone;
  const { days, isTrusted } = rhythm(firstPurchases(known.history, known.count).days, settings);
  return hasStopped && isTrusted && days !== null && flag - last > 2 * days ? "late" : "right";
}

/**
 * A client with more days than this since a purchase has really stopped: long overdue, and by no less than two and a half cycles, for so long may
 * the half cycle after a flag last.
 * @see theory 3.3
 */
export function stoppedAfterDays(cycleDays: Days, { longOverdueCycles }: Settings): Days {
  return Math.floor((cycleDays * Math.round(Math.max(longOverdueCycles, 2.5) * 1000)) / 1000);
}

/** The first later day on which a client bought, as known on that day; null = never. */
export function boughtAfter({ days, purchasesOn }: PurchaseHistory, day: Day): Day | null {
  for (let i = countThrough(days, day); i < days.length; i++) {
    const { history, count } = purchasesOn(days[i]!);
    if (history.days[count - 1] === days[i]) return days[i]!;
  }
  return null;
}
