import { oracleCycle, oracleOverdue } from "./cycle.js";
import { type OracleFacts, oracleFacts } from "./facts.js";
import {
  noPlan,
  type OracleClient,
  type OracleSettings,
  type OracleStatus,
  type OracleTimelineEntry,
  type Row,
} from "./types.js";

/** The first status that holds on `asOf`, judged with the rows known by then. @see theory 4.1 */
export function oracleStatus(
  rows: Row[],
  client: OracleClient,
  asOf: number,
  settings: OracleSettings,
  plan = noPlan,
): OracleStatus {
  const facts = oracleFacts(rows, client.name, asOf, settings);
  const cycle = oracleCycle(rows, client, asOf, settings, plan);
  if (hasLeft(client, facts, asOf)) return "returner";
  if (facts.purchases > 0 && oracleOverdue(facts.lastPurchase, cycle, asOf, settings).overdue)
    return "sleeping";
  if (passesFanTest(facts, settings)) return "fan";
  if (facts.purchases > 0) return "newcomer";
  if (client.hasContact || client.answeredTouchDays.some((day) => day <= asOf)) return "lead";
  return "target";
}

/** Had bought, left, is still wanted; a purchase on or after the day of leaving ends it. */
function hasLeft(client: OracleClient, facts: OracleFacts, asOf: number): boolean {
  if (client.leftOn === null || client.leftOn > asOf) return false;
  if (!client.wanted) return false;
  return facts.lastPurchase !== null && facts.lastPurchase < client.leftOn;
}

/** @see theory 4.2 */
function passesFanTest(facts: OracleFacts, settings: OracleSettings): boolean {
  return facts.purchases >= settings.fanPurchases || facts.growthSigns >= settings.fanSigns;
}

/** The status on every single day from `from` to `to`, a new line whenever the answer changes. @see theory 4.4 */
export function oracleTimeline(
  rows: Row[],
  client: OracleClient,
  from: number,
  to: number,
  settings: OracleSettings,
  plan = noPlan,
): OracleTimelineEntry[] {
  const timeline: OracleTimelineEntry[] = [];
  for (let day = from; day <= to; day++) {
    const status = oracleStatus(rows, client, day, settings, plan);
    if (timeline.at(-1)?.status !== status) timeline.push({ status, from: day });
  }
  return timeline;
}
