import type { KnownNames } from "../../domain/roadmaps/roadmap-lint";
import { productsSheet } from "../../sheets/columns/products";
import { tiersSheet } from "../../sheets/columns/tiers";
import { readProducts } from "../../sheets/readers/products";
import { readTiers } from "../../sheets/readers/tiers";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { readOptionalTable } from "../../sheets/tables/table";
import type { Workbook } from "../change/workbook";

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
