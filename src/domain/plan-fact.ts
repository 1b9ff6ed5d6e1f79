import type { Period } from "./period";
import { changesIn } from "./status-changes";
import type { ClientTimeline } from "./timelines";

/** What a team, or one person of it, means to reach in a month; null = no plan. */
export interface MonthPlan {
  readonly newcomers: number | null;
  readonly fans: number | null;
}

/** What was meant, and what came. */
export interface PlanFact {
  readonly plan: number | null;
  readonly fact: number;
  /** Fact less plan: below 0 = short of it; null without a plan. */
  readonly gap: number | null;
}

/** The plans of a team: of everybody together, and of each owner by key. */
export interface Plans {
  readonly whole: MonthPlan;
  readonly owners: ReadonlyMap<string, MonthPlan>;
}

/** One owner's newcomers and fans in a period. */
export interface OwnerResult {
  /** Key of the owner; null = the clients of nobody. */
  readonly owner: string | null;
  readonly newcomers: PlanFact;
  readonly fans: PlanFact;
}

export const noPlan: MonthPlan = { newcomers: null, fans: null };

/** Plan against fact. @see theory 11.3 */
export function planFact(plan: number | null, fact: number): PlanFact {
  return { plan, fact, gap: plan === null ? null : fact - plan };
}

/** The plan of everybody together: its own rows of Settings, else the sum of the owners' plans. */
export function wholePlan({ whole, owners }: Plans): MonthPlan {
  const all = [...owners.values()];
  return {
    newcomers: whole.newcomers ?? sumOf(all.map(({ newcomers }) => newcomers)),
    fans: whole.fans ?? sumOf(all.map(({ fans }) => fans)),
  };
}

/**
 * Newcomers and fans made in a month, by the owner who has the client now: owners in the order of their clients, then those who have a plan
 * only, then clients without an owner.
 * @see theory 11.3
 */
export function planByOwner(
  clients: readonly ClientTimeline[],
  ownerOf: (place: number) => string | null,
  plans: Plans,
  month: Period,
): OwnerResult[] {
  const made = new Map<string | null, { newcomers: number; fans: number }>();
  const of = (owner: string | null) => {
    const found = made.get(owner) ?? { newcomers: 0, fans: 0 };
    made.set(owner, found);
    return found;
  };
  for (const { place, spans } of clients) {
    const facts = of(ownerOf(place));
    for (const { change, day } of changesIn(spans)) {
      if (day < month.first || day > month.last) continue;
      if (change === "newcomer made") facts.newcomers++;
      if (change === "fan made") facts.fans++;
    }
  }
  for (const owner of plans.owners.keys()) of(owner);
  const named = [...made].filter(([owner]) => owner !== null);
  return [...named, ...[...made].filter(([owner]) => owner === null)].map(([owner, facts]) => {
    const plan = (owner === null ? undefined : plans.owners.get(owner)) ?? noPlan;
    return {
      owner,
      newcomers: planFact(plan.newcomers, facts.newcomers),
      fans: planFact(plan.fans, facts.fans),
    };
  });
}

function sumOf(plans: readonly (number | null)[]): number | null {
  const said = plans.filter((plan) => plan !== null);
  return said.length === 0 ? null : said.reduce((sum, plan) => sum + plan, 0);
}
