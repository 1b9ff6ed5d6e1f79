import type { OffsetUnit } from "../../domain/values/offset";
import type { Language } from "../../i18n/language";
import { fold } from "../../sheets/reading/fold";
import { leadingWord } from "../../sheets/reading/leading-word";
import { codesOf } from "../../sheets/reading/word-codes";
import { spanText } from "../../sheets/writing/roadmap-writing";

/** A length of time as one number and one unit. */
export interface Span {
  readonly count: string;
  readonly unit: OffsetUnit;
}

const numberAndUnit = /^([+\-−]?\d+(?:[.,]\d+)?)[\s\u00a0]*(\p{L}+\.?)$/u;
const anyWordAndUnit = /^(\S+)[\s\u00a0]+(\p{L}+\.?)$/u;

/** "3 days" as a number and a unit; null for words that are more than that. Blank is no days; a mistyped number is still one, to be typed again. */
export function spanIn(text: string): Span | null {
  if (text.trim() === "") return { count: "", unit: "day" };
  const [, count, word] = numberAndUnit.exec(text.trim()) ?? anyWordAndUnit.exec(text.trim()) ?? [];
  const unit = word === undefined ? undefined : codesOf("units").get(fold(word));
  return count === undefined || unit === undefined ? null : { count, unit: unit as OffsetUnit };
}

/** The words of a number and a unit; a number that cannot be read stays as it was typed, so that the check finds it. */
export function spanWords(
  { count, unit }: Span,
  units: Readonly<Record<OffsetUnit, string>>,
  language: Language,
): string {
  const typed = count.trim();
  if (typed === "" || typed === "0") return "";
  const number = Number(typed.replace(",", ".").replace("−", "-"));
  return Number.isFinite(number) ? spanText(number, unit, language) : `${typed} ${units[unit]}`;
}

/** What follows the first word of *Done when*: a product, a tier; as it was typed. */
export function namedIn(doneWhen: string): string {
  return leadingWord("doneWhen", doneWhen)?.rest ?? "";
}
