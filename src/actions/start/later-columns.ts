import type { Language } from "../../i18n/language";
import type { Column, SheetCode, SheetSpec } from "../../sheets/columns/columns";
import type { Cells } from "../../sheets/reading/cell";
import { workbookSheets } from "../../sheets/tables/known-sheets";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { findColumns } from "../../sheets/tables/table";
import type { AddedColumn } from "../change/change";
import type { ExistingSheets } from "../new-sheets/client-table-formula";
import { columnPlan } from "../new-sheets/column-plan";
import type { Starter } from "../new-sheets/starter";

/**
 * The later columns that the user's sheets do not have, to the right of everything in them; all are optional. A sheet whose required columns are not
 * known is not changed.
 */
export function missingColumns(
  ranges: Partial<Record<SheetCode, Cells>>,
  existing: ExistingSheets,
  { looks }: Starter,
  language: Language,
): AddedColumn[] {
  const own = mappedIn(ranges.settings).sheets;
  return laterColumns(looks).flatMap(({ spec, column }) => {
    const { sheet, columns } = spec;
    const [header] = ranges[sheet] ?? [];
    if (header === undefined) return [];
    const { places } = findColumns(header, spec, own.get(sheet));
    const isKnown = columns.every(({ code, isRequired }) => !isRequired || places.has(code));
    if (!isKnown || places.has(column.code)) return [];
    const plan = columnPlan(sheet, column, false, looks, language, existing);
    return [{ sheet, place: header.length, plan }];
  });
}

function laterColumns(looks: Starter["looks"]): { readonly spec: SheetSpec; readonly column: Column }[] {
  return workbookSheets.flatMap((spec) =>
    spec.columns.filter(({ code }) => looks[spec.sheet][code]?.isLater).map((column) => ({ spec, column })),
  );
}
