import type { Condition } from "../../domain/records/condition";
import type {
  CellReading,
  CellValue,
  PurchaseFact,
  SegmentCondition,
  UnjudgedWords,
} from "../../domain/records/segment-rule";
import { moneyOf } from "../../domain/values/money";
import { readDay } from "../../domain/values/written-day";
import { type Convention, readNumber } from "../../domain/values/written-number";
import { clientsSheet } from "../columns/clients";
import { aliasesOf, titlesOf } from "../columns/column-names";
import type { ColumnCode } from "../columns/columns";
import { computedColumns, computedPlace } from "../columns/computed";
import { shareIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { conditionIn, conditionParts, conditionWords } from "../reading/roadmap-words";
import { codeIn } from "../reading/word-codes";
import type { Table } from "../tables/table";

/** The facts that the rules of Segments are checked against. */
export interface ConditionContext {
  readonly clients: Table;
  readonly hasPurchases: boolean;
}

const facts: readonly PurchaseFact[] = [
  "firstPurchase",
  "lastPurchase",
  "averageCheck",
  "rhythmDays",
  "growthSigns",
];

/** Statuses that no cycle can change: a rule may ask for them. */
const statusesBeforeCycle: readonly string[] = ["lead", "target", "returner"];

/**
 * *Only if* of a segment: the conditions of a roadmap's step, facts of the purchases, and any column of Clients by its header. What the segment
 * decides through its own cycle — asleep or not, the next purchase, days overdue — and the segment itself cannot be used.
 * @see theory 6.8, 8.3
 */
export function segmentConditionsIn(
  text: string,
  context: ConditionContext,
  convention: Locale,
): (SegmentCondition | UnjudgedWords)[] {
  return conditionParts(text).map((part) => {
    const condition = segmentConditionIn(part, context, convention);
    if (typeof condition === "string") return { kind: condition, text: part };
    const isUngiven = condition.subject !== "column" && !context.hasPurchases;
    return isUngiven ? { kind: "no purchases", text: part } : condition;
  });
}

function segmentConditionIn(
  part: string,
  context: ConditionContext,
  convention: Locale,
): SegmentCondition | UnjudgedWords["kind"] {
  const words = conditionWords(part);
  if (words === null) return "unknown";
  const subject = codeIn("subjects", words.left);
  if (subject !== null) return subjectCondition(part, convention);
  const fact = facts.find((code) => isTitle(code, words.left));
  if (fact !== undefined) return factCondition(fact, words, convention);
  const column = columnNamed(words.left, context.clients);
  if (column !== null) return columnCondition(column, words, convention);
  return computedColumns.some(({ code }) => titlesOf(code).includes(fold(words.left)))
    ? "circular"
    : "unknown";
}

function subjectCondition(part: string, convention: Convention): Condition | UnjudgedWords["kind"] {
  const condition = conditionIn(part, convention);
  if (condition === null) return "unknown";
  const isDecided = condition.subject === "status" && !statusesBeforeCycle.includes(condition.value);
  return isDecided || condition.subject === "segment" ? "circular" : condition;
}

type Words = NonNullable<ReturnType<typeof conditionWords>>;

function factCondition(
  fact: PurchaseFact,
  { operator, right }: Words,
  convention: Convention,
): SegmentCondition | "unknown" {
  const isDay = fact === "firstPurchase" || fact === "lastPurchase";
  const reading = isDay ? readDay(right, convention) : readNumber(right, convention);
  if ("problem" in reading) return "unknown";
  const value = fact === "averageCheck" ? moneyOf(reading.value) : reading.value;
  return { subject: "fact", fact, operator, value };
}

/** Text compares as text; a number, a day, or yes and no as such, so that `1 000` is 1000 and a ticked box is yes. */
function columnCondition(
  column: number,
  { operator, right }: Words,
  locale: Locale,
): SegmentCondition | "unknown" {
  const condition = (reads: CellReading, value: CellValue): SegmentCondition => ({
    subject: "column",
    column,
    reads,
    operator,
    value,
  });
  const isEquality = operator === "=" || operator === "!=";
  const flag = codeIn("yesNo", right);
  if (flag !== null && isEquality) return condition("yes or no", flag === "yes");
  const day = readDay(right, locale);
  if ("value" in day) return condition("day", day.value);
  const number = shareIn(right, locale);
  if ("value" in number) return condition("number", number.value);
  const isAmbiguous = day.problem === "ambiguous day" || number.problem === "ambiguous number";
  return isEquality && !isAmbiguous ? condition("text", fold(right)) : "unknown";
}

/** Place of an input column of Clients: by its header, else as one of our columns under another of its titles. */
function columnNamed(title: string, { header, place }: Table): number | null {
  const end = computedPlace(header) ?? header.length;
  const own = header.slice(0, end).findIndex((cell) => fold(textOf(cell)) === fold(title));
  if (own >= 0) return own;
  const column = clientsSheet.columns.find(({ code }) => isTitle(code, title));
  return column === undefined || place(column.code) < 0 ? null : place(column.code);
}

function isTitle(code: ColumnCode, title: string): boolean {
  return [...titlesOf(code), ...aliasesOf(code)].includes(fold(title));
}
