import { oracleCycle } from "./cycle.js";
import { oracleFacts } from "./facts.js";
import { oracleStatus } from "./status.js";
import type { OracleClient, OracleCyclePlan, OracleSettings, Row } from "./types.js";
import { visitsOf } from "./visits.js";

type OracleFlag = { day: number; outcome: "false alarm" | "late" | "right" | "open" };

type OracleFan = { day: number; fan: boolean; cameBack: boolean | null };

/** The cycles that a team sets, made longer; what is typed for a client is not theirs. */
function longerPlan(plan: OracleCyclePlan, tenths: number): OracleCyclePlan {
  const longer = (days: number | null) => (days === null ? null : Math.round((days * tenths) / 10));
  return {
    products: plan.products.map((product) => ({ ...product, cycleDays: longer(product.cycleDays) })),
    categoryCycles: Object.fromEntries(
      Object.entries(plan.categoryCycles).map(([name, days]) => [name, longer(days)]),
    ),
    segmentCycle: longer(plan.segmentCycle),
    defaultCycle: longer(plan.defaultCycle),
  };
}

/** Checks every single day: a client who sleeps today and did not yesterday has been flagged. */
export function oracleFlags(
  rows: Row[],
  client: OracleClient,
  firstDay: number,
  asOf: number,
  tenths: number,
  settings: OracleSettings,
  plan: OracleCyclePlan,
): OracleFlag[] {
  const longer = longerPlan(plan, tenths);
  const sleepsOn = (day: number) => oracleStatus(rows, client, day, settings, longer) === "sleeping";
  const flags: OracleFlag[] = [];
  for (let day = firstDay; day <= asOf; day++) {
    if (!sleepsOn(day) || sleepsOn(day - 1)) continue;
    const cycle = oracleCycle(rows, client, day, settings, plan)!;
    const last = visitsOf(rows, client.name, day).at(-1)!.day;
    const stop = Math.max(settings.longOverdueFactor, 2.5) * cycle;
    const outcome = () => {
      if (asOf - last <= stop || asOf < day + cycle / 2) return "open";
      for (let later = day + 1; later <= day + cycle / 2; later++) {
        if (buysOn(rows, client, later)) return "false alarm";
      }
      const { gaps, rhythm } = oracleFacts(rows, client.name, day, settings);
      if (rhythm === null || gaps.length < settings.trustedGaps) return "right";
      for (let later = day + 1; later <= last + stop; later++) {
        if (buysOn(rows, client, later)) return "right";
      }
      return day - last > rhythm + rhythm ? "late" : "right";
    };
    flags.push({ day, outcome: outcome() });
  }
  return flags;
}

/** Looks at every single day: on a purchase day, was it a fan's, and did another follow in time? */
export function oracleFans(
  rows: Row[],
  client: OracleClient,
  firstDay: number,
  asOf: number,
  needed: number,
  settings: OracleSettings,
  plan: OracleCyclePlan,
): OracleFan[] {
  const purchases: OracleFan[] = [];
  for (let day = firstDay; day <= asOf; day++) {
    if (!buysOn(rows, client, day)) continue;
    const cycle = oracleCycle(rows, client, day, settings, plan);
    const stop = cycle === null ? null : Math.max(settings.longOverdueFactor, 2.5) * cycle;
    let cameBack: boolean | null = stop === null || asOf - day <= stop ? null : false;
    for (let later = day + 1; cameBack === false && later <= day + stop!; later++) {
      if (buysOn(rows, client, later)) cameBack = true;
    }
    const { purchases: count, growthSigns } = oracleFacts(rows, client.name, day, settings);
    purchases.push({ day, fan: count >= needed || growthSigns >= settings.fanSigns, cameBack });
  }
  return purchases;
}

function buysOn(rows: Row[], client: OracleClient, day: number): boolean {
  return visitsOf(rows, client.name, day).at(-1)?.day === day;
}
