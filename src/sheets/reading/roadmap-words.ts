import type { Comparison, Condition, ConditionSubject, Equality } from "../../domain/records/condition";
import type { Anchor, DoneWhen, Then, Unknown } from "../../domain/records/roadmap";
import { type ReadinessKey, readinessKeys } from "../../domain/records/settings";
import { lastPossibleDay } from "../../domain/values/day";
import { moneyOf } from "../../domain/values/money";
import { type Offset, type OffsetUnit, offsetOf } from "../../domain/values/offset";
import { type Convention, readNumber } from "../../domain/values/written-number";
import { fold } from "./fold";
import { leadingWord, stepNumberIn } from "./leading-word";
import { codeIn, codesOf } from "./word-codes";

const unknown = (text: string): Unknown => ({ kind: "unknown", text });

/** *Starts after*: blank = the previous step, on the first row the start. @see theory 8.2 */
export function anchorIn(text: string, isFirstRow: boolean): Anchor {
  if (text === "") return { kind: isFirstRow ? "start" : "previous" };
  const step = stepNumberIn(text);
  if (step !== null) return { kind: "step", step };
  const kind = codeIn("anchors", text);
  return kind === null ? unknown(text) : { kind };
}

/** *Offset*: "3 days", "-6 months", «9,5 лет», "1 year 6 months"; blank = 0. @see theory 8.2 */
export function offsetIn(text: string): Offset | Unknown {
  if (text === "" || text === "0") return { months: 0, days: 0 };
  const parts = [...text.matchAll(/([+\-−]?\d+(?:[.,]\d+)?)[\s\u00a0]*(\p{L}+\.?)/gu)];
  if (
    parts.map(([part]) => part).join("") === "" ||
    text.replace(/[\s\u00a0]/g, "") !== parts.map(([part]) => part.replace(/[\s\u00a0]/g, "")).join("")
  ) {
    return unknown(text);
  }
  let total: Offset = { months: 0, days: 0 };
  for (const [, count, word] of parts) {
    const unit = codesOf("units").get(fold(word!)) as OffsetUnit | undefined;
    const offset =
      unit === undefined ? null : offsetOf(Number(count!.replace(",", ".").replace("−", "-")), unit);
    if (offset === null || Math.abs(offset.days) + Math.abs(offset.months) > lastPossibleDay)
      return unknown(text);
    total = { months: total.months + offset.months, days: total.days + offset.days };
  }
  return total;
}

const CONDITION = /^(.+?)\s*(>=|<=|!=|<>|≥|≤|≠|=|>|<)\s*(.+)$/;
const OPERATORS: Record<string, Comparison> = { "<>": "!=", "≠": "!=", "≥": ">=", "≤": "<=" };

/** *Only if*: conditions joined by ";", all must hold. @see theory 8.3 */
export function conditionsIn(text: string, convention: Convention): (Condition | Unknown)[] {
  return conditionParts(text).map((part) => conditionIn(part, convention) ?? unknown(part));
}

/** The conditions of a cell, each by itself. */
export function conditionParts(text: string): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** What a condition compares, and how; null where there is no sign between two words. */
export function conditionWords(
  text: string,
): { readonly left: string; readonly operator: Comparison; readonly right: string } | null {
  const [, left, sign, right] = CONDITION.exec(text) ?? [];
  if (left === undefined || sign === undefined || right === undefined) return null;
  return { left, operator: OPERATORS[sign] ?? (sign as Comparison), right };
}

/** A condition as a step of a roadmap may have it; null where it is not understood. */
export function conditionIn(text: string, convention: Convention): Condition | null {
  const words = conditionWords(text);
  const subject = words === null ? null : (codeIn("subjects", words.left) as ConditionSubject | null);
  if (words === null || subject === null) return null;
  const { operator, right } = words;
  if (subject === "tier") return { subject, operator, value: right };
  if (subject === "purchases" || subject === "spend") {
    const number = readNumber(right, convention);
    if ("problem" in number) return null;
    return { subject, operator, value: subject === "spend" ? moneyOf(number.value) : number.value };
  }
  if (operator !== "=" && operator !== "!=") return null;
  return subject === "status" ? statusCondition(operator, right) : { subject, operator, value: fold(right) };
}

function statusCondition(operator: Equality, text: string): Condition | null {
  const value = codeIn("statuses", text);
  return value === null ? null : { subject: "status", operator, value };
}

/** *Done when*: blank = by hand. @see theory 8.4 */
export function doneWhenIn(text: string, convention: Convention): DoneWhen {
  if (text === "") return { kind: "by hand" };
  const word = leadingWord("doneWhen", text);
  if (word === null) return unknown(text);
  const { code, rest } = word;
  switch (code) {
    case "purchase of":
      return rest === "" ? unknown(text) : { kind: code, product: fold(rest) };
    case "purchase":
      return rest === "" ? { kind: code } : purchaseQuantity(text, rest, convention);
    case "touch": {
      const content = codeIn("contents", rest);
      return content === null ? unknown(text) : { kind: code, content };
    }
    case "tier":
      return rest === "" ? unknown(text) : { kind: code, tier: rest };
    default:
      return rest === "" ? { kind: code } : unknown(text);
  }
}

function purchaseQuantity(text: string, rest: string, convention: Convention): DoneWhen {
  const quantity = /^(?:>=|≥) ?(.+)$/.exec(rest);
  const number = quantity === null ? null : readNumber(quantity[1]!, convention);
  return number === null || "problem" in number
    ? unknown(text)
    : { kind: "purchase quantity", atLeast: number.value };
}

/** *Then*: blank = the next row. @see theory 8.7 */
export function thenIn(text: string): Then {
  if (text === "") return { kind: "next row" };
  const step = stepNumberIn(text);
  if (step !== null) return { kind: "step", step };
  return codeIn("then", text) === "end" ? { kind: "end" } : unknown(text);
}

/** Cyrillic letters that look like the Latin keys. */
const LOOKALIKES: Record<string, string> = { а: "a", с: "c", е: "e" };

/** *Needs*: readiness keys a–e, in any separation. @see theory 8.6 */
export function needsIn(text: string): (ReadinessKey | Unknown)[] {
  const words = fold(text)
    .split(/[\s,;+]+/)
    .filter((word) => word !== "");
  return words.map((word) => {
    const key = LOOKALIKES[word] ?? word;
    return readinessKeys.find((known) => known === key) ?? unknown(word);
  });
}
