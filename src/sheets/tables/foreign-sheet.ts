import { auditSheet } from "../columns/audit";
import { claimsSheet } from "../columns/claims";
import type { MappedColumns, SheetCode, SheetSpec } from "../columns/columns";
import { contractsSheet } from "../columns/contracts";
import { offersSheet } from "../columns/offers";
import { perksSheet } from "../columns/perks";
import { pointsSheet } from "../columns/points";
import { standardsSheet } from "../columns/standards";
import { subscriptionsSheet } from "../columns/subscriptions";
import type { Problem } from "../problems/problem";
import { mappedIn } from "./mapped-columns";
import { asCells, findColumns, isNothing } from "./table";

type Ranges = Partial<Record<SheetCode, unknown>>;

/** Sheets that came after the first version: the user may have one with the same name, with columns we do not know. */
const laterSheets: readonly SheetSpec[] = [
  standardsSheet,
  offersSheet,
  contractsSheet,
  subscriptionsSheet,
  pointsSheet,
  perksSheet,
  claimsSheet,
  auditSheet,
];

/** User sheets that only have the same name as ours, each with its first missing required column. */
export function foreignSheets(ranges: Ranges): Problem[] {
  const { sheets: own } = mappedIn(ranges.settings);
  return laterSheets.flatMap((spec) => {
    const column = missingRequiredColumn(ranges[spec.sheet], spec, own.get(spec.sheet));
    return column === null ? [] : [{ sheet: spec.sheet, row: 1, column, code: "no such column", text: "" }];
  });
}

/** The sheets of a workbook without those: their content has no effect. */
export function withoutForeign<Given extends Ranges>(ranges: Given): Given {
  const foreign = new Set<string>(foreignSheets(ranges).map(({ sheet }) => sheet));
  return foreign.size === 0
    ? ranges
    : (Object.fromEntries(Object.entries(ranges).filter(([sheet]) => !foreign.has(sheet))) as Given);
}

function missingRequiredColumn(range: unknown, spec: SheetSpec, mapped?: MappedColumns) {
  if (isNothing(range)) return null;
  const { places } = findColumns(asCells(range)[0] ?? [], spec, mapped);
  return spec.columns.find(({ code, isRequired }) => isRequired && !places.has(code))?.code ?? null;
}
