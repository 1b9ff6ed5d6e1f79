import { CellValueType, type ICellData } from "@univerjs/core";
import { serialOfDay } from "../services/spreadsheet-date";
import { type LocaleConventions, localeConventions } from "./locale-conventions";

/** A value and, where typing it brings one along, a number format. */
export type TypedEntry = Pick<ICellData, "v" | "t"> & { pattern?: string };

/**
 * What Sheets makes of a text typed into a cell: `007` is a number, `TRUE` a truth value, `1/2` a day, `5%` a share;
 * a leading apostrophe keeps the text. Days and decimals are read as the spreadsheet's locale writes them.
 */
export function typedEntry(text: string, locale: string): TypedEntry {
  const conventions = localeConventions(locale);
  const trimmed = text.trim();
  if (text.startsWith("'")) return { v: text.slice(1), t: CellValueType.FORCE_STRING };
  return (
    booleanEntry(trimmed, conventions) ??
    number(trimmed, conventions) ??
    day(trimmed, conventions) ?? { v: text, t: CellValueType.STRING }
  );
}

function booleanEntry(text: string, { booleans: words }: LocaleConventions): TypedEntry | null {
  const place = [...words, "TRUE", "FALSE"].indexOf(text.toUpperCase());
  return place < 0 ? null : { v: place % 2 === 0 ? 1 : 0, t: CellValueType.BOOLEAN };
}

function number(text: string, { decimal, grouping }: LocaleConventions): TypedEntry | null {
  const match = /^([^%]*?)\s?(%?)$/.exec(text.replaceAll(grouping, "").replace(decimal, "."));
  const [, digits = "", percent] = match ?? [];
  if ((decimal === "," && text.includes(".")) || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits))
    return null;
  if (percent)
    return {
      v: Number(digits) / 100,
      t: CellValueType.NUMBER,
      pattern: digits.includes(".") ? "0.00%" : "0%",
    };
  return { v: Number(digits), t: CellValueType.NUMBER };
}

function day(text: string, { dayFirst, datePattern }: LocaleConventions): TypedEntry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayEntry(iso[1], iso[2], iso[3], "yyyy-mm-dd");
  const local = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!local || (local[2] === "." && !dayFirst)) return null;
  const year = local[4] ?? String(new Date().getFullYear());
  const century = year.length === 2 ? "20" : "";
  return dayFirst
    ? dayEntry(century + year, local[3], local[1], datePattern)
    : dayEntry(century + year, local[1], local[3], datePattern);
}

function dayEntry(year = "", month = "", date = "", pattern: string): TypedEntry | null {
  const serial = serialOfDay(Number(year), Number(month), Number(date));
  const exists =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDate() === Number(date);
  return exists && Number(month) <= 12 ? { v: serial, t: CellValueType.NUMBER, pattern } : null;
}
