import {
  type Comparison,
  type Condition,
  type ConditionFacts,
  type ConditionGap,
  compares,
  conditionGap,
  holds,
  isEqual,
} from "./condition";
import type { Verdict } from "./verdict";

/** One row of the Segments sheet. @see theory 6.8 */
export interface SegmentRule {
  /** Row of the sheet, for people to find it. */
  readonly row: number;
  /** Key of the segment; two rows may lead to one. */
  readonly segment: string;
  /** The segment as written. */
  readonly name: string;
  /** *Only if*, as written. */
  readonly text: string;
  /** All must hold. None = no rule: the segment is only typed by hand. */
  readonly onlyIf: readonly (SegmentCondition | UnjudgedWords)[];
  readonly offer: string;
}

/** What a segment may depend on: what a step of a roadmap may, other facts of the purchases, and any column of Clients. */
export type SegmentCondition = Condition | AboutFact | AboutColumn;

/** A fact of the purchases as a number: a day, money, days or a count. @see theory 2.5 */
export interface AboutFact {
  readonly subject: "fact";
  readonly fact: PurchaseFact;
  readonly operator: Comparison;
  readonly value: number;
}

export type PurchaseFact = "firstPurchase" | "lastPurchase" | "averageCheck" | "rhythmDays" | "growthSigns";

/** What stands in a column of the client's row. */
export interface AboutColumn {
  readonly subject: "column";
  /** Place of the column on the Clients sheet. */
  readonly column: number;
  readonly reads: CellReading;
  readonly operator: Comparison;
  readonly value: CellValue;
}

/** As what the cells of a column are compared. */
export type CellReading = "text" | "number" | "day" | "yes or no";

/** Text made comparable, a number, a day, or yes and no; null = blank, or something else. */
export type CellValue = string | number | boolean | null;

/**
 * Words that cannot be judged, so that their rule does not hold: not understood; such as only the segment itself decides, through its cycle;
 * or about purchases, where those were not given.
 */
export interface UnjudgedWords {
  readonly kind: "unknown" | "circular" | "no purchases";
  readonly text: string;
}

/**
 * What rules are asked of: a client as of some day. The segment is not known yet, and the status is the one before any cycle: a rule may ask
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

/** A segment typed by hand stays; else the first rule that holds wins. @see theory 6.8 */
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

/** The first rule that holds for a client, whatever was typed; null = none. */
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

/** What is not known equals nothing, and is neither more nor less than anything. */
function compareCells(left: CellValue, operator: Comparison, right: CellValue): boolean {
  if (operator === "=" || operator === "!=") return isEqual(operator, left === right);
  return typeof left === "number" && typeof right === "number" && compares(left, operator, right);
}
