import { type Cut, freeCut, shareCut } from "../domain/offers/bill";
import { type Money, moneyOf } from "../domain/values/money";
import type { Reading } from "../domain/values/written-number";
import { WrongArgument } from "../sheets/problems/problem";
import { discountIn } from "../sheets/readers/offers";
import { priceIn } from "../sheets/readers/priced-products";
import { type Cell, flagIn, isBlank, textOf } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { asCells } from "../sheets/tables/table";
import { argument, optional, type RowArgument, readable, unlessError } from "./row-arguments";

/** A price or a cost: an amount of 0 or more; null where blank. */
export function priceArgument(name: string, range: unknown, locale: Locale): RowArgument<Money | null> {
  return optional(name, range, "price", (cell) => {
    const price = priceIn(cell, locale);
    return "value" in price ? { value: moneyOf(price.value) } : price;
  });
}

/** A share from 0 to 100 %; null where blank. */
export function shareArgument(name: string, range: unknown, locale: Locale): RowArgument<number | null> {
  return optional(name, range, "share", (cell) => discountIn(cell, locale));
}

/** Yes or no; blank = no. */
export function yesArgument(name: string, range: unknown): RowArgument<boolean> {
  return argument(name, range, "count", (cell) => unlessError(cell, flagIn(cell) === true));
}

/** Words as they are written; blank = none. */
export function textArgument(name: string, range: unknown): RowArgument<string> {
  return argument(name, range, "count", (cell) => unlessError(cell, textOf(cell)));
}

/** Discounts one after another: in one cell joined by ";", or in columns side by side; blank = none. */
export function discountsArgument(name: string, range: unknown, locale: Locale): RowArgument<Cut[]> {
  const rows = asCells(range);
  if (rows.length > 1) {
    const column = rows.map((row) => row.find((cell) => !isBlank(cell)) ?? "");
    return { name, column, at: (row) => readable(cutsIn(rows[row]!, locale)) };
  }
  const reading = cutsIn(rows[0] ?? [], locale);
  if ("value" in reading) return { name, column: null, at: () => reading };
  const text = rows[0]!.map(textOf).join("; ");
  throw new WrongArgument({ code: "unreadable", argument: name, expects: "discounts", ...reading, text });
}

function cutsIn(cells: readonly Cell[], locale: Locale): Reading<Cut[]> {
  const parts = cells.flatMap<Cell>((cell) => (typeof cell === "string" ? cell.split(";") : cell));
  const cuts: Cut[] = [];
  for (const part of parts.filter((one) => !isBlank(one))) {
    const cut = cutIn(part, locale);
    if ("problem" in cut) return cut;
    cuts.push(cut.value);
  }
  return { value: cuts };
}

/** "3+1" is three paid and one free. */
function cutIn(cell: Cell, locale: Locale): Reading<Cut> {
  const [, paid, free] = /^([1-9]\d{0,5})\s*\+\s*(\d{1,6})$/.exec(textOf(cell)) ?? [];
  if (paid !== undefined && free !== undefined) return { value: freeCut(Number(paid), Number(free)) };
  const share = discountIn(cell, locale);
  return "value" in share ? { value: shareCut(share.value) } : share;
}
