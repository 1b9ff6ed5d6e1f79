import type { Language } from "../../i18n/language";
import { sheetTitles } from "../../i18n/sheet-titles";
import { clientsSheet } from "../../sheets/columns/clients";
import { columnLetter } from "../../sheets/columns/column-letter";
import type { SheetCode, SheetSpec } from "../../sheets/columns/columns";
import { productsSheet } from "../../sheets/columns/products";
import { progressSheet } from "../../sheets/columns/progress";
import { promisesSheet } from "../../sheets/columns/promises";
import { purchasesSheet } from "../../sheets/columns/purchases";
import { roadmapsSheet } from "../../sheets/columns/roadmaps";
import { segmentsSheet } from "../../sheets/columns/segments";
import { settingsSheet } from "../../sheets/columns/settings";
import { tiersSheet } from "../../sheets/columns/tiers";
import { touchesSheet } from "../../sheets/columns/touches";

/** The name of the range with the day of the question, for every formula. */
export const todayName = "Today";

/** A sheet that is already there, under a title of its own. */
export interface ExistingSheet {
  readonly title: string;
  /** Its width. */
  readonly columns: number;
  /** Place of the column that names its rows, 0 = A: the client, the product. */
  readonly keyPlace: number;
}

export type ExistingSheets = ReadonlyMap<SheetCode, ExistingSheet>;

/**
 * The one formula of the Clients sheet. English name, `;` between arguments, no decimals and no array literals: it works in every locale.
 * It reads up to the column left of itself, which on the user's own sheet is its last.
 */
export function clientTableFormula(existing: ExistingSheets, language: Language): string {
  const own = `A1:${columnLetter(existing.get("clients")?.columns ?? clientsSheet.columns.length)}`;
  const range = (spec: SheetSpec) => rangeOf(spec, existing, language);
  return `=CLIENT_TABLE(${[own, range(purchasesSheet), todayName, ...optionalTables.map(range)].join(";")})`;
}

/** The optional arguments of CLIENT_TABLE, in their order. */
const optionalTables = [
  settingsSheet,
  productsSheet,
  tiersSheet,
  roadmapsSheet,
  progressSheet,
  touchesSheet,
  segmentsSheet,
  promisesSheet,
];

function rangeOf({ sheet, columns }: SheetSpec, existing: ExistingSheets, language: Language): string {
  const title = existing.get(sheet)?.title ?? sheetTitles[sheet][language];
  const width = existing.get(sheet)?.columns ?? columns.length;
  return `${quotedSheet(title)}!A1:${columnLetter(width)}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
