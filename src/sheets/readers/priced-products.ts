import type { PricedProduct } from "../../domain/offers/margin";
import { moneyOf } from "../../domain/values/money";
import type { Reading } from "../../domain/values/written-number";
import { type Cell, isBlank, isErrorCell, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import type { Table } from "../tables/table";
import { discountIn } from "./offers";

/** A row of Products as the margin guard sees it. */
export interface PricedRow {
  /** As written. */
  readonly name: string;
  readonly key: string;
  /** null without a price, without a cost, or where one of the numbers cannot be read. */
  readonly priced: PricedProduct | null;
}

/** Reads every row of Products, null for one without a product; the floor is the product's own, else that of all. */
export function readPricedProducts(table: Table, floor: number, locale: Locale): (PricedRow | null)[] {
  return table.rows.map((row) => {
    const product = table.cell(row, "product");
    const name = textOf(product);
    if (name === "" || isErrorCell(product)) return null;
    const price = priceIn(table.cell(row, "price"), locale);
    const cost = priceIn(table.cell(row, "cost"), locale);
    const minMargin = table.cell(row, "minMargin");
    const least: Reading<number> = isBlank(minMargin) ? { value: floor } : discountIn(minMargin, locale);
    const isRead = "value" in price && "value" in cost && "value" in least;
    const priced = isRead
      ? { price: moneyOf(price.value), cost: moneyOf(cost.value), floor: least.value }
      : null;
    return { name, key: fold(name), priced };
  });
}

/** An amount of 0 or more. */
export function priceIn(cell: Cell, locale: Locale): Reading<number> {
  const number = numberIn(cell, locale);
  if ("problem" in number) return number;
  if (number.value < 0) return { problem: "below 0" };
  return number.value <= maxPrice ? number : { problem: "not a number" };
}

/** Above this there are no whole kopecks left in a number. */
const maxPrice = 1e12;
