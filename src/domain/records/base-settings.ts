import type { Money } from "../values/money";

/** What a team plans and pays for its whole base: rows of Settings that only the formulas of the base ask. */
export interface BaseSettings {
  /** The profit a month that the base is to bring. @see theory 11.4 */
  readonly profitGoal: Money | null;
  /** The share of profit that fans are to bring. @see theory 11.2 */
  readonly fansShare: number;
  readonly planNewcomers: MonthlyPlan;
  readonly planFans: MonthlyPlan;
  /** What it costs to win one client. @see theory 9.4 */
  readonly attractionCost: Money | null;
  /** What the samples for one client cost. @see theory 9.4 */
  readonly samplesCost: Money | null;
  /** What keeping the clients costs a month. @see theory 11.7 */
  readonly retentionCost: Money | null;
  /** All money spent on a source, by its folded name. @see theory 11.7 */
  readonly sourceCosts: ReadonlyMap<string, Money>;
  /** What a target client is like, row by row. @see theory 4.6 */
  readonly portrait: readonly PortraitSign[];
}

/** What it costs to put a new client in the place of one that was lost. @see theory 9.4 */
export type WinningCosts = Pick<BaseSettings, "attractionCost" | "samplesCost">;

/** How many are planned a month, over the base and for each owner. @see theory 11.3 */
export interface MonthlyPlan {
  /** null = not planned. */
  readonly all: number | null;
  /** By the owner's folded name. */
  readonly byOwner: ReadonlyMap<string, number>;
}

/** One line of the portrait: a column of Clients, and its required content. @see theory 4.6 */
export interface PortraitSign {
  readonly column: string;
  readonly value: string;
}

const noPlan: MonthlyPlan = { all: null, byOwner: new Map() };

/** The theory's defaults for settings the team left blank. */
export const defaultBaseSettings: BaseSettings = {
  profitGoal: null,
  fansShare: 0.75,
  planNewcomers: noPlan,
  planFans: noPlan,
  attractionCost: null,
  samplesCost: null,
  retentionCost: null,
  sourceCosts: new Map(),
  portrait: [],
};
