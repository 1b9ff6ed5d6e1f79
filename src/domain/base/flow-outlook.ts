import type { Base } from "../records/base";
import type { Day } from "../values/day";
import {
  type ByStatus,
  clientsByStatus,
  type Flow,
  flow,
  type Matrix,
  monthlyInflow,
  transitionMatrix,
} from "./flow";
import { flowForecast, type MonthlyProfits } from "./flow-forecast";
import { type Lever, rankedLevers } from "./levers";
import { monthlyProfit, yearProfit } from "./status-profit";
import type { StatusTimeline } from "./status-timelines";

/** How clients pass between the statuses, where that leads in 12 months, and what would change it. */
export interface FlowOutlook {
  readonly seen: Flow;
  readonly matrix: Matrix;
  /** New clients a month, by status. */
  readonly inflow: ByStatus;
  readonly now: ByStatus;
  /** Clients by status after each of the next 12 months, unrounded. */
  readonly months: readonly ByStatus[];
  readonly profits: MonthlyProfits;
  /** The one that earns most comes first. */
  readonly levers: readonly Lever[];
}

/** The flow of a base with its forecast of 12 months and its levers. @see theory 11.5 */
export function flowOutlook(base: Base, clients: readonly StatusTimeline[], asOf: Day): FlowOutlook {
  const seen = flow(base, clients, asOf);
  const earned = yearProfit(base, clients, asOf);
  const profits = { newcomer: monthlyProfit(earned.newcomer), fan: monthlyProfit(earned.fan) };
  const course = {
    matrix: transitionMatrix(seen),
    now: clientsByStatus(base, clients, asOf),
    inflow: monthlyInflow(seen),
  };
  return { seen, ...course, months: flowForecast(course), profits, levers: rankedLevers(course, profits) };
}
