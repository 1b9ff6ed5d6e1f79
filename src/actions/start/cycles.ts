import { type ProposedCycle, proposedCycles } from "../../domain/cycle/proposed-cycle";
import type { SetCycle } from "../../domain/records/set-cycle";
import { wordsIn } from "../../i18n/words";
import { readBase } from "../../sheets/base/base";
import { productsSheet } from "../../sheets/columns/products";
import { purchasesSheet } from "../../sheets/columns/purchases";
import { settingsSheet } from "../../sheets/columns/settings";
import { settingIn } from "../../sheets/readers/settings";
import { textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readTable } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import type { Change, Correction } from "../change/change";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";

/** A cycle that the purchases propose, next to the present one. */
export interface Proposal {
  /** As written in the purchases; null = the whole business. */
  readonly product: string | null;
  readonly cycle: ProposedCycle;
  /** What is written now; null = nothing. */
  readonly now: SetCycle;
}

/** Proposals as the panel shows them. */
export interface Proposals {
  readonly business: Proposal;
  /** Products with gaps enough of their own, the one with most first. */
  readonly products: readonly Proposal[];
  /** Products with too few gaps. */
  readonly others: number;
}

/** A longer list would not be read. */
const maxProducts = 30;

/** Reads cycles from the user's purchases. @see theory 3.1 */
export function cycleProposals(workbook: Workbook): Answer<Proposals> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null) return failure({ code: "no sheet", sheet: "purchases" });
  const { base } = readBase(ranges, workbook.locale);
  const { business, products } = proposedCycles(base.ledger, base.clients.length, workbook.asOf);
  const own = products.filter(({ cycle }) => cycle.because.code === "own gaps");
  const titles = productTitles(workbook);
  return success({
    business: { product: null, cycle: business, now: base.settings.businessCycleDays },
    products: own.slice(0, maxProducts).map(({ product, cycle }) => ({
      product: titles.get(product) ?? product,
      cycle,
      now: base.products?.get(product)?.own ?? null,
    })),
    others: products.length - Math.min(own.length, maxProducts),
  });
}

/** Products as they were first written. */
function productTitles({ ranges }: Workbook): ReadonlyMap<string, string> {
  const own = mappedIn(ranges.settings).sheets.get("purchases");
  const table = readTable("purchases", ranges.purchases, purchasesSheet, own);
  const productOf = table.column("product");
  const titles = new Map<string, string>();
  for (const row of table.rows) {
    const title = textOf(productOf(row));
    if (title !== "" && !titles.has(fold(title))) titles.set(fold(title), title);
  }
  return titles;
}

/** The cycles that the user accepted. */
export interface CyclesRequest {
  /** null = left as it is. */
  readonly business: number | null;
  readonly products: readonly { readonly product: string; readonly days: number }[];
}

/** Writes cycles to Products and to Settings; a product that is not listed yet gets a row. */
export function saveCycles(
  workbook: Workbook,
  { business, products }: CyclesRequest,
): Planned<{ count: number }> {
  const missing = missingSheet(workbook, "settings", ...(products.length > 0 ? (["products"] as const) : []));
  if (missing !== null) return missing;
  const rows = products.length === 0 ? new Map<string, number>() : productRows(workbook);
  const isListed = ({ product }: { readonly product: string }) => rows.has(fold(product));
  const listed = products.filter(isListed).map(
    ({ product, days }): Correction => ({
      sheet: "products",
      row: rows.get(fold(product))!,
      cells: { cycleDays: days },
    }),
  );
  const added = products
    .filter((product) => !isListed(product))
    .map(({ product, days }) => ({ product, cycleDays: days }));
  const setting = business === null ? nothing : businessCycle(workbook, business);
  const change: Change = {
    kind: "cycles",
    subject: "",
    additions: [
      ...(added.length === 0 ? [] : [{ sheet: "products", rows: added } as const]),
      ...setting.additions,
    ],
    corrections: [...listed, ...setting.corrections],
  };
  return success({ change, result: { count: products.length + (business === null ? 0 : 1) } });
}

const nothing: Required<Pick<Change, "additions" | "corrections">> = { additions: [], corrections: [] };

function productRows({ ranges }: Workbook): Map<string, number> {
  const own = mappedIn(ranges.settings).sheets.get("products");
  const table = readTable("products", ranges.products, productsSheet, own);
  const rows = new Map<string, number>();
  table.rows.forEach((row, r) => {
    const key = fold(textOf(table.cell(row, "product")));
    if (key !== "" && !rows.has(key)) rows.set(key, r + firstRow);
  });
  return rows;
}

/** The row of Settings, which is added where a user has deleted it. */
function businessCycle({ ranges, locale }: Workbook, days: number): typeof nothing {
  const table = readTable("settings", ranges.settings, settingsSheet);
  const r = table.rows.findIndex((row) => settingIn(textOf(table.cell(row, "setting"))) === "businessCycle");
  if (r >= 0) {
    return {
      additions: [],
      corrections: [{ sheet: "settings", row: r + firstRow, cells: { value: days } }],
    };
  }
  const setting = wordsIn(locale.language).settings.settingTitles.businessCycle;
  return { additions: [{ sheet: "settings", rows: [{ setting, value: days }] }], corrections: [] };
}
