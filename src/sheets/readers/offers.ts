import type { OfferRow } from "../../domain/records/offer";
import { moneyOf } from "../../domain/values/money";
import type { Convention, Reading } from "../../domain/values/written-number";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { type Cell, dayIn, flagIn, isBlank, numberIn, shareIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { codeIn } from "../reading/word-codes";
import { problemAt, type Table } from "../tables/table";

/** Reads the Offers sheet; a row without a name is skipped, a cell that cannot be read is left out, and both are reported. */
export function readOffers(table: Table, locale: Locale): { offers: OfferRow[]; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const offers = table.rows.flatMap((row, r) => {
    if (row.every(isBlank)) return [];
    const report = (column: ColumnCode, code: ProblemCode) => {
      problems.push(problemAt(table, r, column, code));
      return null;
    };
    const name = textOf(table.cell(row, "offer"));
    if (name === "") return report("offer", "blank") ?? [];
    return offerIn(name, (column) => table.cell(row, column), report, locale);
  });
  return { offers, problems };
}

function offerIn(
  name: string,
  cell: (column: ColumnCode) => Cell,
  report: (column: ColumnCode, code: ProblemCode) => null,
  locale: Locale,
): OfferRow {
  const read = <Value>(column: ColumnCode, reading: (cell: Cell, locale: Locale) => Reading<Value>) => {
    if (isBlank(cell(column))) return null;
    const found = reading(cell(column), locale);
    return "value" in found ? found.value : report(column, found.problem);
  };
  const word = <List extends "offerKinds" | "statuses">(list: List, column: ColumnCode) =>
    isBlank(cell(column)) ? null : (codeIn(list, cell(column)) ?? report(column, "unknown word"));
  const key = (column: ColumnCode) => fold(textOf(cell(column))) || null;
  const rewardSum = read("rewardSum", positiveIn);
  return {
    name,
    key: fold(name),
    kind: word("offerKinds", "kind") ?? "limited offer",
    text: textOf(cell("text")),
    reason: textOf(cell("reason")),
    until: read("until", dayIn),
    isOnce: flagIn(cell("once")) === true,
    saysNoRepeat: flagIn(cell("saysNoRepeat")) === true,
    forSegment: key("forSegment"),
    forStatus: word("statuses", "forStatus"),
    forTier: key("forTier"),
    product: key("product"),
    discount: read("discount", discountIn) ?? 0,
    freeAfter: read("freeAfter", unitsIn),
    rewardSum: rewardSum === null ? null : moneyOf(rewardSum),
    minQuantity: read("minQuantity", positiveIn),
    notWith: programmesIn(textOf(cell("notWith"))),
  };
}

/** A discount is a share from 0 to 100 %. */
export function discountIn(cell: Cell, locale: Convention): Reading<number> {
  const share = shareIn(cell, locale);
  if ("problem" in share) return share;
  if (share.value < 0) return { problem: "below 0" };
  return share.value <= 1 ? share : { problem: "not a share" };
}

/** A number of 0 or more. */
export function positiveIn(cell: Cell, locale: Convention): Reading<number> {
  const number = numberIn(cell, locale);
  return "value" in number && number.value < 0 ? { problem: "below 0" } : number;
}

/** A whole number of pieces, 1 or more. */
export function unitsIn(cell: Cell, locale: Convention): Reading<number> {
  const number = numberIn(cell, locale);
  if ("problem" in number) return number;
  const isWhole = Number.isInteger(number.value) && number.value >= 1 && number.value <= maxUnits;
  return isWhole ? number : { problem: "not whole" };
}

const maxUnits = 1_000_000;

/** Keys of the programmes that *Not with* names, parted by semicolons or new lines. */
export function programmesIn(text: string): string[] {
  const names = text.split(/[;\n]/).filter((name) => fold(name) !== "");
  return names.map((name) => codeIn("notWith", name) ?? fold(name));
}
