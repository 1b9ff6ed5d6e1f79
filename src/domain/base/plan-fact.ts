import type { BaseSettings, MonthlyPlan } from "../records/base-settings";
import { changesIn, type StatusChange } from "../status/status-changes";
import type { StatusSpan } from "../status/status-spans";
import type { Period } from "../values/period";
import type { StatusTimeline } from "./status-timelines";

/** The plan of a month, and the result. */
export interface PlanFact {
  /** null = no plan. */
  readonly plan: number | null;
  readonly fact: number;
  /** Fact less plan: below 0 = short of it; null without a plan. */
  readonly gap: number | null;
}

/** The plans for a month. */
export type Plans = Pick<BaseSettings, "planNewcomers" | "planFans">;

/** Newcomers and fans of a month. */
export interface MonthResult {
  readonly newcomers: PlanFact;
  readonly fans: PlanFact;
}

/** The same of one owner. */
export interface OwnerResult extends MonthResult {
  /** Folded name of the owner; null = clients without an owner. */
  readonly owner: string | null;
}

/** All clients together, and those of each owner. */
export interface TeamResult {
  readonly whole: MonthResult;
  readonly owners: readonly OwnerResult[];
}

/** Plan against fact. @see theory 11.3 */
export function planFact(plan: number | null, fact: number): PlanFact {
  return { plan, fact, gap: plan === null ? null : fact - plan };
}

/** The plan of the business: its own, else the sum of the owners' plans; null where there is none. */
export function wholePlan({ all, byOwner }: MonthlyPlan): number | null {
  if (all !== null || byOwner.size === 0) return all;
  return [...byOwner.values()].reduce((sum, plan) => sum + plan, 0);
}

/**
 * Newcomers and fans made in a month, by the owner who has the client now: owners in the order of their clients, then those who have only a
 * plan, then clients without an owner.
 * @see theory 11.3
 */
export function planByOwner(
  clients: readonly StatusTimeline[],
  ownerOf: (place: number) => string | null,
  plans: Plans,
  month: Period,
): TeamResult {
  const { planNewcomers, planFans } = plans;
  const made = new Map<string | null, Made>();
  const all: Made = { newcomers: 0, fans: 0 };
  for (const { place, spans } of clients) {
    const { newcomers, fans } = madeIn(spans, month);
    for (const sum of [all, madeBy(made, ownerOf(place))]) {
      sum.newcomers += newcomers;
      sum.fans += fans;
    }
  }
  for (const owner of [...planNewcomers.byOwner.keys(), ...planFans.byOwner.keys()]) madeBy(made, owner);
  const named = [...made].filter(([owner]) => owner !== null);
  const unowned = [...made].filter(([owner]) => owner === null);
  return {
    whole: resultOf(all, wholePlan(planNewcomers), wholePlan(planFans)),
    owners: [...named, ...unowned].map(([owner, facts]) => ({
      owner,
      ...resultOf(facts, planOf(planNewcomers, owner), planOf(planFans, owner)),
    })),
  };
}

interface Made {
  newcomers: number;
  fans: number;
}

function madeBy(made: Map<string | null, Made>, owner: string | null): Made {
  const facts = made.get(owner) ?? { newcomers: 0, fans: 0 };
  made.set(owner, facts);
  return facts;
}

function madeIn(spans: readonly StatusSpan[], month: Period): Made {
  const changes = changesIn(spans).filter(({ day }) => day >= month.first && day <= month.last);
  const count = (wanted: StatusChange) => changes.filter(({ change }) => change === wanted).length;
  return { newcomers: count("newcomer made"), fans: count("fan made") };
}

function planOf({ byOwner }: MonthlyPlan, owner: string | null): number | null {
  return owner === null ? null : (byOwner.get(owner) ?? null);
}

function resultOf(made: Made, newcomers: number | null, fans: number | null): MonthResult {
  return { newcomers: planFact(newcomers, made.newcomers), fans: planFact(fans, made.fans) };
}
