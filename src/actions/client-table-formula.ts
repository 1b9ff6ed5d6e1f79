import type { Language } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import type { SheetCode, SheetSpec } from "../sheets/columns";
import {
  clientsSheet,
  productsSheet,
  progressSheet,
  promisesSheet,
  purchasesSheet,
  roadmapsSheet,
  segmentsSheet,
  settingsSheet,
  tiersSheet,
  touchesSheet,
} from "../sheets/workbook";

/** The name under which every formula finds the day it answers for. */
export const todayName = "Today";

/** Sheets that are already there, with their own titles and widths. */
export type ExistingSheets = ReadonlyMap<SheetCode, { readonly title: string; readonly columns: number }>;

/**
 * The one formula of the Clients sheet. English name, `;` between arguments, no decimals and no array literals: it works in every locale.
 * It reads up to the column left of itself.
 */
export function clientTableFormula(existing: ExistingSheets, language: Language): string {
  const own = `A1:${columnLetter(clientsSheet.columns.length)}`;
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
  const title = existing.get(sheet)?.title ?? wordsIn(language).titles.sheetTitles[sheet];
  const width = existing.get(sheet)?.columns ?? columns.length;
  return `'${title.replace(/'/g, "''")}'!A1:${columnLetter(width)}`;
}

/** Letter of the n-th column, 1 = A. */
export function columnLetter(n: number): string {
  const last = String.fromCharCode(65 + ((n - 1) % 26));
  return n > 26 ? columnLetter(Math.floor((n - 1) / 26)) + last : last;
}
