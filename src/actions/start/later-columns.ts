import type { Language } from "../../i18n/language";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import type { Cells } from "../../sheets/reading/cell";
import { specOf } from "../../sheets/tables/known-sheets";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { findColumns } from "../../sheets/tables/table";
import type { AddedColumn } from "../change/change";
import type { ExistingSheets } from "../new-sheets/client-table-formula";
import { columnPlan } from "../new-sheets/column-plan";
import type { Starter } from "../new-sheets/starter";

/** Columns that sheets did not have from the first version on; all are optional. */
const laterColumns: readonly { readonly sheet: SheetCode; readonly column: ColumnCode }[] = [
  { sheet: "touches", column: "offer" },
];

/** The later columns that sheets of the team lack, to the right of everything in them. A sheet whose required columns are not known is left alone. */
export function lackingColumns(
  ranges: Partial<Record<SheetCode, Cells>>,
  existing: ExistingSheets,
  { notes }: Starter,
  language: Language,
): AddedColumn[] {
  const own = mappedIn(ranges.settings).sheets;
  return laterColumns.flatMap(({ sheet, column }) => {
    const [header] = ranges[sheet] ?? [];
    const { columns } = specOf(sheet);
    if (header === undefined) return [];
    const { places } = findColumns(header, specOf(sheet), own.get(sheet));
    const isKnown = columns.every(({ code, isRequired }) => !isRequired || places.has(code));
    if (!isKnown || places.has(column)) return [];
    const plan = columnPlan(
      sheet,
      columns.find(({ code }) => code === column)!,
      false,
      notes,
      language,
      existing,
    );
    return [{ sheet, place: header.length, plan }];
  });
}
