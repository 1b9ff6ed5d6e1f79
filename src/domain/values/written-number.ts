/** What reading a piece of text gave: a value, or why there is none. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: ReadingProblem };

export type ReadingProblem =
  | "not a number"
  | "ambiguous number"
  | "not a day"
  | "ambiguous day"
  | "not whole days"
  | "below 0"
  | "not a share"
  | "not whole"
  | "unknown word"
  | "error cell";

/** How people who share a spreadsheet write numbers and days; null = not known. */
export interface Convention {
  readonly decimal: "," | "." | null;
  readonly dayOrder: "day first" | "month first" | null;
}

const SPACES = /[\s\u00a0\u202f\u2009']+/g;
const CURRENCY = /(?:₽|\$|€|£|₸|₴|₾|¥|руб(?:\.|лей|ля|ль)?|р\.|тг\.?|rub|usd|eur|gbp|kzt)/giu;
const GROUPED_BY_SPACES = /^\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/;

/**
 * A number as a person writes it: `1 234,56 ₽`, `(1 000,00)` = −1000, `7.95`. One separator with three digits after it (`1,234`)
 * is ambiguous unless the convention defines it.
 * @see theory 1.4
 */
export function readNumber(text: string, { decimal }: Convention): Reading<number> {
  const spaced = text.replace(CURRENCY, "").replace(SPACES, " ").trim();
  const inner = /^\(.*\)$/.test(spaced) ? spaced.slice(1, -1).trim() : spaced;
  const sign = inner !== spaced ? -1 : /^[-−–]/.test(inner) ? -1 : 1;
  const digits = inner.replace(/^[-−–+] ?/, "");
  const hasGroups = digits.includes(" ");
  if (hasGroups && !GROUPED_BY_SPACES.test(digits)) return { problem: "not a number" };
  const unsigned = readUnsigned(
    digits.replace(/ /g, ""),
    hasGroups ? (digits.includes(",") ? "," : ".") : decimal,
  );
  return "value" in unsigned ? { value: sign * unsigned.value } : unsigned;
}

function readUnsigned(digits: string, decimal: "," | "." | null): Reading<number> {
  if (!/^\d*[\d.,]*\d[.,]?$/.test(digits)) return { problem: "not a number" };
  const separators = digits.replace(/\d/g, "");
  const last = separators[separators.length - 1];
  if (last === undefined) return { value: Number(digits) };
  const isMixed = new Set(separators).size === 2;
  if (isMixed) return readGroups(digits, last as "," | ".");
  if (separators.length > 1) return readGroups(digits, null);
  const [before, after] = digits.split(last) as [string, string];
  const mayBeGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (!mayBeGroup) return readGroups(digits, last as "," | ".");
  if (decimal === null) return { problem: "ambiguous number" };
  return readGroups(digits, decimal === last ? last : null);
}

/** Digits in groups of three before an optional decimal separator. */
function readGroups(digits: string, decimal: "," | "." | null): Reading<number> {
  const place = decimal === null ? -1 : digits.lastIndexOf(decimal);
  const whole = place < 0 ? digits : digits.slice(0, place);
  const fraction = place < 0 ? "" : digits.slice(place + 1);
  if (!/^(?:\d*|\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)?)$/.test(whole)) return { problem: "not a number" };
  return { value: Number(`${whole.replace(/[.,]/g, "") || "0"}.${fraction || "0"}`) };
}
