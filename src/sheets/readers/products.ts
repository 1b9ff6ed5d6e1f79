import type { Product } from "../../domain/records/product";
import type { SetCycle } from "../../domain/records/set-cycle";
import { type Money, moneyOf } from "../../domain/values/money";
import type { Problem } from "../problems/problem";
import { cycleIn, isBlank, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { problemAt, type Table } from "../tables/table";

/** Reads the Products sheet; a category's cycle comes from the settings. @see theory 3.1 */
export function readProducts(
  table: Table,
  categoryCycles: ReadonlyMap<string, SetCycle>,
  locale: Locale,
): { products: Map<string, Product>; titles: string[]; problems: Problem[] } {
  const products = new Map<string, Product>();
  const titles: string[] = [];
  const problems: Problem[] = [...table.problems];
  table.rows.forEach((row, r) => {
    const key = fold(textOf(table.cell(row, "product")));
    if (key === "" || products.has(key)) {
      if (!row.every(isBlank))
        problems.push(problemAt(table, r, "product", key === "" ? "blank" : "listed twice"));
      return;
    }
    const own = cycleIn(table.cell(row, "cycleDays"), locale);
    if ("problem" in own) problems.push(problemAt(table, r, "cycleDays", own.problem));
    titles.push(textOf(table.cell(row, "product")));
    products.set(key, {
      title: textOf(table.cell(row, "product")),
      own: "value" in own ? own.value : null,
      category: categoryCycles.get(fold(textOf(table.cell(row, "category")))) ?? null,
      warrantyMonths: warrantyMonths(table, r, locale, problems),
      price: priceIn(table, r, locale, problems),
      consumableOf: keysIn(textOf(table.cell(row, "consumableOf"))),
    });
  });
  return { products, titles, problems };
}

function priceIn(table: Table, r: number, locale: Locale, problems: Problem[]): Money | null {
  const cell = table.cell(table.rows[r]!, "price");
  if (isBlank(cell)) return null;
  const price = numberIn(cell, locale);
  if ("value" in price && price.value >= 0) return moneyOf(price.value);
  problems.push(problemAt(table, r, "price", "problem" in price ? price.problem : "below 0"));
  return null;
}

/** Names joined by a semicolon or a new line. */
function keysIn(names: string): string[] {
  return names
    .split(/[;\n]/)
    .map(fold)
    .filter((key) => key !== "");
}

function warrantyMonths(table: Table, r: number, locale: Locale, problems: Problem[]): number | null {
  const cell = table.cell(table.rows[r]!, "warrantyYears");
  if (isBlank(cell)) return null;
  const years = numberIn(cell, locale);
  if ("problem" in years || years.value < 0) {
    problems.push(problemAt(table, r, "warrantyYears", "problem" in years ? years.problem : "below 0"));
    return null;
  }
  return Math.round(years.value * 12) || null;
}
