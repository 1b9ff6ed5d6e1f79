import type { ClientTimeline } from "../client/client-timeline";
import { firstPurchases } from "../history/history";
import type { Settings } from "../records/settings";
import { growthSignCount } from "../status/growth-signs";
import type { Day } from "../values/day";
import { boughtAfter, stoppedAfterDays } from "./sleep-flags";

/** A purchase, as the fan test sees it, and whether the client came back for another. */
export interface FanSign {
  readonly day: Day;
  /** Purchases by then. */
  readonly purchases: number;
  /** Growth signs by then, 0 to 3; 0 where the purchases are enough in any case. */
  readonly growthSigns: number;
  /** Whether another purchase followed before the client had really stopped; null = too early to judge, or there is no cycle. */
  readonly cameBack: boolean | null;
}

/**
 * The purchases of a client, each judged with the rows known on its day.
 *
 * @param enough this many purchases make a fan, with or without signs
 * @see theory 4.2, 4.3, 15 (4.4)
 */
export function fanSigns(timeline: ClientTimeline, enough: number, settings: Settings, asOf: Day): FanSign[] {
  const { purchaseHistory } = timeline;
  return purchaseHistory.days.flatMap((day) => {
    const known = purchaseHistory.purchasesOn(day);
    const { history, count } = known;
    if (day > asOf || history.days[count - 1] !== day) return [];
    const cycleDays = timeline.cycleOf(known).days;
    const gone = cycleDays === null ? null : stoppedAfterDays(cycleDays, settings);
    const next = boughtAfter(purchaseHistory, day);
    return {
      day,
      purchases: count,
      growthSigns: count < enough ? growthSignCount(firstPurchases(history, count), settings) : 0,
      cameBack: gone === null || asOf - day <= gone ? null : next !== null && next - day <= gone,
    };
  });
}

/** Whether a client would be a fan after a purchase if this many purchases were enough; growth signs count as they do now. @see theory 4.2 */
export function isFanAt({ purchases, growthSigns }: FanSign, needed: number, settings: Settings): boolean {
  return purchases >= needed || growthSigns >= settings.fanGrowthSigns;
}
