import type { Condition } from "../../domain/records/condition";
import { type Anchor, type DoneWhen, isUnknown, type Then, type Unknown } from "../../domain/records/roadmap";
import type { ReadinessKey } from "../../domain/records/settings";
import { amountOf } from "../../domain/values/money";
import type { Offset, OffsetUnit } from "../../domain/values/offset";
import { decimals } from "../../i18n/habits";
import type { Language } from "../../i18n/language";
import { spans } from "../../i18n/span";
import { vocabularyIn } from "../../i18n/vocabulary";

/** A length of time as a cell of *Offset* has it: 3 days, «9,5 лет». */
export function spanText(count: number, unit: OffsetUnit, language: Language): string {
  return spans[language](count, unit);
}

/** *Offset* in words; blank for none. Half years stay years: 114 months are 9.5 years. @see theory 8.2 */
export function offsetText(offset: Offset | Unknown, language: Language): string {
  if (isUnknown(offset)) return offset.text;
  const { months, days } = offset;
  const inYears = months % 12 === 0 || (months % 6 === 0 && Math.abs(months) > 12);
  const parts = [
    ...(months === 0
      ? []
      : [inYears ? spanText(months / 12, "year", language) : spanText(months, "month", language)]),
    ...(days === 0 ? [] : [spanText(days, "day", language)]),
  ];
  return parts.join(" ");
}

/** *Starts after* in words. @see theory 8.2 */
export function anchorText(anchor: Anchor, language: Language): string {
  if (anchor.kind === "unknown") return anchor.text;
  return anchor.kind === "step"
    ? stepText(anchor.step, language)
    : vocabularyIn(language).anchors[anchor.kind][0]!;
}

/** *Only if* in words: conditions joined by ";". @see theory 8.3 */
export function conditionsText(conditions: readonly (Condition | Unknown)[], language: Language): string {
  return conditions
    .map((condition) => (isUnknown(condition) ? condition.text : conditionText(condition, language)))
    .join("; ");
}

function conditionText({ subject, operator, value }: Condition, language: Language): string {
  const { subjects, statuses } = vocabularyIn(language);
  const text =
    subject === "status"
      ? statuses[value][0]!
      : subject === "spend"
        ? numberText(amountOf(value), language)
        : typeof value === "number"
          ? numberText(value, language)
          : value;
  return `${subjects[subject][0]} ${operator} ${text}`;
}

/** *Done when* in words. @see theory 8.4 */
export function doneWhenText(doneWhen: DoneWhen, language: Language): string {
  const { doneWhen: texts, contents } = vocabularyIn(language);
  switch (doneWhen.kind) {
    case "unknown":
      return doneWhen.text;
    case "purchase quantity":
      return `${texts.purchase[0]} >= ${numberText(doneWhen.atLeast, language)}`;
    case "purchase of":
      return `${texts["purchase of"][0]} ${doneWhen.product}`;
    case "touch":
      return `${texts.touch[0]} ${contents[doneWhen.content as keyof typeof contents]?.[0] ?? doneWhen.content}`;
    case "tier":
      return `${texts.tier[0]} ${doneWhen.tier}`;
    default:
      return texts[doneWhen.kind][0]!;
  }
}

/** *Then* in words; blank for the next row. @see theory 8.7 */
export function thenText(then: Then, language: Language): string {
  if (then.kind === "unknown") return then.text;
  if (then.kind === "step") return stepText(then.step, language);
  return then.kind === "end" ? vocabularyIn(language).then.end[0]! : "";
}

/** *Needs* in words: readiness keys, as "d, e". @see theory 8.6 */
export function needsText(needs: readonly (ReadinessKey | Unknown)[]): string {
  return needs.map((key) => (isUnknown(key) ? key.text : key)).join(", ");
}

/** A step by its number: step 3, «шаг 3». */
export function stepText(number: number, language: Language): string {
  return `${vocabularyIn(language).then.step[0]} ${number}`;
}

/** A fraction has the separator of its language; three digits after it would read as thousands, so a zero is added. */
function numberText(number: number, language: Language): string {
  const written = String(number);
  const padded = /\.\d{3}$/.test(written) ? `${written}0` : written;
  return padded.replace(".", decimals[language]);
}
