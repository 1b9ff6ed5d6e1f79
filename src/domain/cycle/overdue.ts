import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";

export type OverdueLevel = "no cycle" | "on time" | "due soon" | "overdue" | "long overdue";

/**
 * Days past the client's expected next purchase; 0 while on time.
 *
 * overdue = max(0, asOf - last purchase - cycle)
 *
 * @returns whole days; null while there is no cycle or no purchase
 * @see theory 3.2
 */
export function overdueDays(lastPurchase: Day | null, cycleDays: Days | null, asOf: Day): Days | null {
  if (lastPurchase === null || cycleDays === null) return null;
  return Math.max(0, asOf - lastPurchase - cycleDays);
}

/** Whether the cycle is over: asOf - last purchase > cycle, strictly; on day "cycle" the client is on time. @see theory 3.2 */
export function isOverdue(lastPurchase: Day | null, cycleDays: Days | null, asOf: Day): boolean {
  return (overdueDays(lastPurchase, cycleDays, asOf) ?? 0) > 0;
}

/** The first day on which a purchase is due soon. @see theory 3.3 */
export function dueSoonFrom(lastPurchase: Day, cycleDays: Days, { dueSoonShare }: Settings): Day {
  return lastPurchase + Math.ceil((cycleDays * Math.round(dueSoonShare * 1000)) / 1000);
}

/** How late a client is, in five words. @see theory 3.3 */
export function overdueLevel(
  lastPurchase: Day | null,
  cycleDays: Days | null,
  settings: Settings,
  asOf: Day,
): OverdueLevel {
  if (lastPurchase === null || cycleDays === null) return "no cycle";
  const elapsed = asOf - lastPurchase;
  if (elapsed * 1000 > cycleDays * Math.round(settings.longOverdueCycles * 1000)) return "long overdue";
  if (elapsed > cycleDays) return "overdue";
  return elapsed * 1000 >= cycleDays * Math.round(settings.dueSoonShare * 1000) ? "due soon" : "on time";
}
