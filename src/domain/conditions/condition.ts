import type { Comparison, Condition, Equality } from "../records/condition";
import type { Status } from "../records/status";
import type { Tier } from "../records/tier";
import type { Money } from "../values/money";

/** The subject of conditions: a client as of some day. */
export interface ConditionFacts {
  readonly status: Status;
  readonly tier: Tier | null;
  /** null = no table of tiers was given. */
  readonly tiers: readonly Tier[] | null;
  /** Key of the segment; null = none. */
  readonly segment: string | null;
  readonly purchases: number;
  readonly spend: Money;
  /** Whether the client ever bought a product. */
  hasBought(product: string): boolean;
  /** Key under which names are compared. */
  keyOf(name: string): string;
}

/** Why a condition cannot be judged: the tiers were not given, or do not have that name. */
export type ConditionGap =
  | { readonly code: "no tiers" }
  | { readonly code: "unknown tier"; readonly tier: string };

/** Whether a condition holds; one that cannot be judged does not hold. @see theory 8.3 */
export function holds(condition: Condition, facts: ConditionFacts): boolean {
  switch (condition.subject) {
    case "status":
      return isEqual(condition.operator, condition.value === facts.status);
    case "segment":
      return isEqual(condition.operator, condition.value === facts.segment);
    case "product":
      return isEqual(condition.operator, facts.hasBought(condition.value));
    case "tier":
      return (
        conditionGap(condition, facts) === null &&
        compares(
          tierRank(facts.tier, facts),
          condition.operator,
          tierRank(tierNamed(condition.value, facts), facts),
        )
      );
    case "purchases":
      return compares(facts.purchases, condition.operator, condition.value);
    case "spend":
      return compares(facts.spend, condition.operator, condition.value);
  }
}

/** What is missing to judge a condition; null = nothing. */
export function conditionGap(condition: Condition, facts: ConditionFacts): ConditionGap | null {
  if (condition.subject !== "tier") return null;
  if (facts.tiers === null) return { code: "no tiers" };
  return tierNamed(condition.value, facts) === null ? { code: "unknown tier", tier: condition.value } : null;
}

/** The tier of a name; null where the table has none. */
export function tierNamed(
  name: string,
  { tiers, keyOf }: Pick<ConditionFacts, "tiers" | "keyOf">,
): Tier | null {
  return tiers?.find((tier) => keyOf(tier.name) === keyOf(name)) ?? null;
}

/** Place in the tier table; no tier is below every tier. @see theory 15 (8.3) */
function tierRank(tier: Tier | null, { tiers }: ConditionFacts): number {
  return tier === null ? -1 : (tiers ?? []).indexOf(tier);
}

/** Whether two values, equal or not, satisfy an operator. */
export function isEqual(operator: Equality, equal: boolean): boolean {
  return operator === "=" ? equal : !equal;
}

/** Whether two numbers satisfy an operator. */
export function compares(left: number, operator: Comparison, right: number): boolean {
  switch (operator) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
  }
}
