import { type PlanFact, planFact } from "../base/plan-fact";
import { type FansShare, fansShare } from "../base/profit-share";
import { type RepeatFacts, repeatVerdict } from "../base/repeat-share";
import type { StatusCounts } from "../base/status-timelines";
import type { Profit } from "../history/profit";
import type { BaseSettings, MonthlyPlan } from "../records/base-settings";
import type { Status } from "../records/status";
import type { Money } from "../values/money";
import type { Verdict } from "../values/verdict";
import type { DashboardClient } from "./dashboard-client";
import type { DashboardSums } from "./dashboard-sums";

/** The plans of the business that the dashboard shows. */
export interface DashboardPlan {
  /** The part of the profit that fans are to earn. */
  readonly fansShare: number;
  readonly newcomers: number | null;
  readonly fans: number | null;
  readonly profit: Money | null;
}

/** Why the fans' share is known, or is not. */
export interface FansShareFacts extends Omit<FansShare, "share"> {
  readonly code: "known" | "no costs" | "no profit";
  readonly norm: number;
}

/** The six numbers of the dashboard, each with what it was read from. */
export interface DashboardNumbers {
  readonly statuses: { readonly value: number; readonly because: StatusCounts };
  readonly fansShare: Verdict<number | null, FansShareFacts>;
  readonly frequency: Verdict<number | null, DashboardSums["deals"]>;
  readonly repeat: Verdict<number | null, RepeatFacts>;
  readonly overdue: Verdict<Money, DashboardSums["overdue"]>;
  readonly plan: {
    readonly newcomers: PlanFact;
    readonly fans: PlanFact;
    /** Without Cost the profit of the month is unknown. */
    readonly profit: Profit & { readonly plan: Money | null };
  };
}

/** The plan from the settings: for all clients together, else the sum of the plans of the owners. @see theory 11.2, 11.3, 11.4 */
export function dashboardPlan(settings: BaseSettings): DashboardPlan {
  return {
    fansShare: settings.fansShare,
    newcomers: plannedTogether(settings.planNewcomers),
    fans: plannedTogether(settings.planFans),
    profit: settings.profitGoal,
  };
}

function plannedTogether({ all, byOwner }: MonthlyPlan): number | null {
  if (all !== null || byOwner.size === 0) return all;
  return [...byOwner.values()].reduce((sum, plan) => sum + plan, 0);
}

/** The six numbers. @see theory 4.1, 11.1–11.3 */
export function dashboardNumbers(sums: DashboardSums, plan: DashboardPlan): DashboardNumbers {
  const { deals, months, overdue, monthProfit } = sums;
  const made = months[months.length - 1]!.changes;
  return {
    statuses: { value: sums.clients, because: sums.statuses },
    fansShare: fansShareVerdict(sums, plan.fansShare),
    frequency: { value: deals.clients === 0 ? null : deals.purchases / deals.clients, because: deals },
    repeat: repeatVerdict(sums.repeat),
    overdue: { value: overdue.value, because: overdue },
    plan: {
      newcomers: planFact(plan.newcomers, made["newcomer made"]),
      fans: planFact(plan.fans, made["fan made"]),
      profit: {
        profit: hasNoCosts(sums, monthProfit) ? null : monthProfit.profit,
        withoutCost: monthProfit.withoutCost,
        plan: plan.profit,
      },
    },
  };
}

function fansShareVerdict(sums: DashboardSums, norm: number): DashboardNumbers["fansShare"] {
  const { share, ...facts } = fansShare(sums.profits);
  if (hasNoCosts(sums, facts))
    return { value: null, because: { code: "no costs", norm, ...facts, all: null, fans: null } };
  return { value: share, because: { code: share === null ? "no profit" : "known", norm, ...facts } };
}

/** Whether there are sales and no row has a cost. */
function hasNoCosts({ costs }: DashboardSums, { withoutCost }: { readonly withoutCost: number }): boolean {
  return costs === 0 && withoutCost > 0;
}

/** A number that has a list of clients behind it. */
export type DashboardNumber =
  | Status
  | "fansShare"
  | "frequency"
  | "repeat"
  | "overdue"
  | "newcomers"
  | "fans"
  | "profit";

/** The clients behind a number, those who matter most to it first. */
export function clientsBehind(
  number: DashboardNumber,
  clients: readonly DashboardClient[],
): DashboardClient[] {
  const [weight, isIn] = behind(number);
  return clients.filter(isIn).sort((one, other) => weight(other) - weight(one) || one.place - other.place);
}

type Behind = readonly [
  weight: (client: DashboardClient) => number,
  isIn: (client: DashboardClient) => boolean,
];

function behind(number: DashboardNumber): Behind {
  switch (number) {
    case "fansShare":
      return [({ profit }) => profit ?? 0, ({ profit }) => profit !== null];
    case "frequency":
      return [({ deals }) => deals, ({ deals }) => deals > 0];
    case "repeat":
      return [({ purchases }) => purchases, ({ purchases }) => purchases >= 2];
    case "overdue":
      return [({ overdue }) => overdue?.averageCheck ?? 0, ({ overdue }) => overdue !== null];
    case "newcomers":
      return [({ since }) => since ?? 0, ({ made }) => made.includes("newcomer made")];
    case "fans":
      return [({ since }) => since ?? 0, ({ made }) => made.includes("fan made")];
    case "profit":
      return [({ monthProfit }) => monthProfit ?? 0, ({ monthProfit }) => monthProfit !== null];
    default:
      return [({ since }) => since ?? 0, ({ status }) => status === number];
  }
}
