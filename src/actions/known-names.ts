import type { KnownNames } from "../domain/roadmaps/roadmap-lint";
import { fold } from "../sheets/fold";
import { mappedIn } from "../sheets/mapped-columns";
import { readProducts } from "../sheets/products";
import { readOptionalTable } from "../sheets/table";
import { readTiers } from "../sheets/tiers";
import { productsSheet, tiersSheet } from "../sheets/workbook";
import type { Workbook } from "./workbook";

/** Tiers and products that a roadmap may name; a sheet that is not there judges nothing. */
export function namesIn({
  ranges,
  locale,
}: Workbook): KnownNames & { readonly products: readonly string[] | null } {
  const { sheets: own } = mappedIn(ranges.settings);
  const tiers = readOptionalTable("tiers", ranges.tiers ?? "", tiersSheet, own.get("tiers"));
  const products = readOptionalTable("products", ranges.products ?? "", productsSheet, own.get("products"));
  const known = products === null ? null : readProducts(products, new Map(), locale).products;
  return {
    tiers: tiers === null ? null : readTiers("tiers", tiers, locale),
    hasProduct: known === null ? null : (product) => known.has(product),
    products: known === null ? null : [...known.keys()],
    keyOf: fold,
  };
}
