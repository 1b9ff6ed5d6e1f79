import { auditSheet } from "../columns/audit";
import { claimsSheet } from "../columns/claims";
import { clientsSheet } from "../columns/clients";
import type { MappedColumns, SheetCode, SheetSpec } from "../columns/columns";
import { contractsSheet } from "../columns/contracts";
import { dashboardSheet } from "../columns/dashboard";
import { offersSheet } from "../columns/offers";
import { perksSheet } from "../columns/perks";
import { pointsSheet } from "../columns/points";
import { productsSheet } from "../columns/products";
import { progressSheet } from "../columns/progress";
import { promisesSheet } from "../columns/promises";
import { purchasesSheet } from "../columns/purchases";
import { roadmapsSheet } from "../columns/roadmaps";
import { segmentsSheet } from "../columns/segments";
import { settingsSheet } from "../columns/settings";
import { standardsSheet } from "../columns/standards";
import { subscriptionsSheet } from "../columns/subscriptions";
import { tiersSheet } from "../columns/tiers";
import { todaySheet } from "../columns/today";
import { touchesSheet } from "../columns/touches";
import type { Cell } from "../reading/cell";
import { findColumns } from "./table";

/** The sheets of a workbook that set-up makes, in their order. */
export const workbookSheets: readonly SheetSpec[] = [
  clientsSheet,
  purchasesSheet,
  touchesSheet,
  productsSheet,
  roadmapsSheet,
  progressSheet,
  promisesSheet,
  tiersSheet,
  segmentsSheet,
  standardsSheet,
  offersSheet,
  contractsSheet,
  subscriptionsSheet,
  pointsSheet,
  perksSheet,
  claimsSheet,
  auditSheet,
  settingsSheet,
];

/** The same, and the sheets that are made when they are first written. */
export const knownSheets: readonly SheetSpec[] = [...workbookSheets, todaySheet, dashboardSheet];

/** What we know of a sheet by its code. */
export function specOf(sheet: SheetCode): SheetSpec {
  return knownSheets.find((spec) => spec.sheet === sheet)!;
}

/** Place of the column that identifies the row: the client's, else the first required one; -1 where the sheet has none. */
export function keyColumn(sheet: SheetCode, header: readonly Cell[], mapped?: MappedColumns): number {
  const spec = specOf(sheet);
  const { places } = findColumns(header, spec, mapped);
  const required = spec.columns.find(({ isRequired }) => isRequired);
  return places.get("client") ?? places.get(required!.code) ?? -1;
}

/** Places of the required columns: together they identify the row. */
export function requiredPlaces(sheet: SheetCode, header: readonly Cell[], mapped?: MappedColumns): number[] {
  const spec = specOf(sheet);
  const { places } = findColumns(header, spec, mapped);
  return spec.columns.flatMap(({ code, isRequired }) => (isRequired ? (places.get(code) ?? []) : []));
}
