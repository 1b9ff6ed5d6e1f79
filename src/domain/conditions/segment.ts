import type { Comparison } from "../records/condition";
import type {
  CellReading,
  CellValue,
  PurchaseFact,
  SegmentCondition,
  SegmentRule,
  UnjudgedWords,
} from "../records/segment-rule";
import type { Verdict } from "../values/verdict";
import { type ConditionFacts, type ConditionGap, compares, conditionGap, holds, isEqual } from "./condition";

/**
 * What the rules read: a client as of a day. The segment is not known yet, and the status is the one before any cycle: a rule may ask
 * for lead, target and returner only.
 */
export interface SegmentFacts extends ConditionFacts {
  factOf(fact: PurchaseFact): number | null;
  inColumn(column: number, reads: CellReading): CellValue;
}

/** Why a client is in a segment. */
export type SegmentReason =
  | { readonly code: "typed" }
  | { readonly code: "rule"; readonly rule: SegmentRule }
  | { readonly code: "no rule holds" };

/** The key of a client's segment; null = none. */
export type SegmentVerdict = Verdict<string | null, SegmentReason>;

/** A segment typed by the user stays; else the first rule that holds wins. @see theory 6.8 */
export function clientSegment(
  typed: string | null,
  rules: readonly SegmentRule[],
  facts: SegmentFacts,
): SegmentVerdict {
  if (typed !== null) return { value: typed, because: { code: "typed" } };
  const rule = firstRule(rules, facts);
  return rule === null
    ? { value: null, because: { code: "no rule holds" } }
    : { value: rule.segment, because: { code: "rule", rule } };
}

/** The first rule that holds for a client, even where a segment is typed; null = none. */
export function firstRule(rules: readonly SegmentRule[], facts: SegmentFacts): SegmentRule | null {
  return rules.find(({ onlyIf }) => onlyIf.length > 0 && onlyIf.every((part) => isTrue(part, facts))) ?? null;
}

/** What could not be judged in the rules. */
export function segmentGaps(
  rules: readonly SegmentRule[],
  facts: SegmentFacts,
): (ConditionGap | UnjudgedWords)[] {
  return rules.flatMap(({ onlyIf }) => onlyIf.flatMap((part) => gapOf(part, facts) ?? []));
}

function gapOf(
  part: SegmentCondition | UnjudgedWords,
  facts: SegmentFacts,
): ConditionGap | UnjudgedWords | null {
  if ("kind" in part) return part;
  return part.subject === "tier" ? conditionGap(part, facts) : null;
}

function isTrue(part: SegmentCondition | UnjudgedWords, facts: SegmentFacts): boolean {
  if ("kind" in part) return false;
  if (part.subject === "fact") return compareCells(facts.factOf(part.fact), part.operator, part.value);
  if (part.subject !== "column") return holds(part, facts);
  return compareCells(facts.inColumn(part.column, part.reads), part.operator, part.value);
}

/** An unknown value equals nothing, and is neither more nor less than anything. */
function compareCells(left: CellValue, operator: Comparison, right: CellValue): boolean {
  if (operator === "=" || operator === "!=") return isEqual(operator, left === right);
  return typeof left === "number" && typeof right === "number" && compares(left, operator, right);
}
