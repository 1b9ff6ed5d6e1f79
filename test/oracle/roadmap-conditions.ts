import { oracleFacts } from "./facts.js";
import type { Condition, OracleRoadmapInput } from "./roadmap-types.js";
import { heldTierIndex } from "./tier.js";
import { purchaseRows } from "./visits.js";

/** Conditions are joined by "and", and read as of `asOf`. @see theory 8.3, 15 (8.9) */
export function allHold(conditions: Condition[], input: OracleRoadmapInput, asOf: number): boolean {
  return conditions.every((condition) => isMet(condition, input, asOf));
}

function isMet(condition: Condition, input: OracleRoadmapInput, asOf: number): boolean {
  const { operator, value } = condition;
  const facts = oracleFacts(input.rows, input.clientName, asOf, input.settings);
  switch (condition.subject) {
    case "status":
      return isSame(operator, input.status(asOf) === value);
    case "segment":
      return isSame(operator, input.segment === value);
    case "product":
      return isSame(operator, hasEverBought(String(value), input, asOf));
    case "purchases":
      return compares(facts.purchases, operator, Number(value));
    case "spend":
      return compares(facts.spend, operator, Number(value));
    case "tier": {
      const named = input.tiers.findIndex((tier) => tier.name === value);
      return (
        named >= 0 &&
        compares(heldTierIndex(input.rows, input.clientName, input.tiers, asOf), operator, named)
      );
    }
  }
}

/** Reading taken: a status, segment or product is neither above nor below another, so the ordering operators are never met. */
function isSame(operator: Condition["operator"], same: boolean): boolean {
  if (operator === "=") return same;
  return operator === "!=" && !same;
}

function hasEverBought(product: string, input: OracleRoadmapInput, asOf: number): boolean {
  return purchaseRows(input.rows, input.clientName, asOf).some((row) => row.product === product);
}

function compares(left: number, operator: Condition["operator"], right: number): boolean {
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
