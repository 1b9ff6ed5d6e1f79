import { exact, isAbove, isAtLeast, times } from "./exact.js";
import { oracleFacts } from "./facts.js";
import type { OracleClient, OracleCyclePlan, OracleSettings, Row } from "./types.js";
import { visitsOf } from "./visits.js";

/** The client's cycle in days, first that is filled; null = unknown or one-off. @see theory 3.1, 3.4 */
export function oracleCycle(
  rows: Row[],
  client: OracleClient,
  asOf: number,
  settings: OracleSettings,
  plan: OracleCyclePlan,
): number | null {
  const inLine = [
    client.cycleDays,
    settings.rhythmFirst ? trustedRhythm(rows, client, asOf, settings) : null,
    lastProductsCycle(rows, client, asOf, plan),
    plan.segmentCycle,
    plan.defaultCycle,
  ];
  const filled = inLine.find((cycle) => cycle !== null) ?? null;
  return filled === 0 ? null : filled;
}

/** Used as a cycle, the rhythm is rounded up. */
function trustedRhythm(
  rows: Row[],
  client: OracleClient,
  asOf: number,
  settings: OracleSettings,
): number | null {
  const { gaps, rhythm } = oracleFacts(rows, client.name, asOf, settings);
  return rhythm !== null && gaps.length >= settings.trustedGaps ? Math.ceil(rhythm) : null;
}

/**
 * The shortest of the cycles of the products bought on the last day; each gives its own, else its category's.
 * Reading taken: a one-off product (0) is never the shortest while another product has a cycle.
 */
function lastProductsCycle(
  rows: Row[],
  client: OracleClient,
  asOf: number,
  plan: OracleCyclePlan,
): number | null {
  const lastVisit = visitsOf(rows, client.name, asOf).at(-1);
  const cycles = (lastVisit?.products ?? []).flatMap((name) => {
    const cycle = productCycle(name, plan);
    return cycle === null ? [] : [cycle];
  });
  if (cycles.length === 0) return null;
  const recurring = cycles.filter((cycle) => cycle > 0);
  return recurring.length === 0 ? 0 : Math.min(...recurring);
}

function productCycle(name: string, plan: OracleCyclePlan): number | null {
  const product = plan.products.find((candidate) => candidate.name === name);
  if (product === undefined) return null;
  if (product.cycleDays !== null) return product.cycleDays;
  return product.category === null ? null : (plan.categoryCycles[product.category] ?? null);
}

export type OracleOverdue = {
  overdue: boolean;
  days: number | null;
  level: "no cycle" | "on time" | "due soon" | "overdue" | "long overdue";
  nextPurchase: number | null;
};

/** Reading taken: a client without purchases has the level "no cycle". @see theory 3.2, 3.3 */
export function oracleOverdue(
  lastPurchase: number | null,
  cycleDays: number | null,
  asOf: number,
  settings: OracleSettings,
): OracleOverdue {
  if (lastPurchase === null || cycleDays === null || cycleDays === 0) {
    return { overdue: false, days: null, level: "no cycle", nextPurchase: null };
  }
  const elapsed = asOf - lastPurchase;
  const overdue = elapsed > cycleDays;
  const longOverdue = isAbove(exact(elapsed), times(exact(settings.longOverdueFactor), exact(cycleDays)));
  const dueSoon = isAtLeast(exact(elapsed), times(exact(settings.dueSoonShare), exact(cycleDays)));
  return {
    overdue,
    days: Math.max(0, asOf - lastPurchase - cycleDays),
    level: overdue ? (longOverdue ? "long overdue" : "overdue") : dueSoon ? "due soon" : "on time",
    nextPurchase: lastPurchase + cycleDays,
  };
}
