import type { Language } from "../i18n/language";
import type { Cells } from "../sheets/cell";
import type { ColumnCode, SheetCode } from "../sheets/columns";
import { specOf } from "../sheets/known-sheets";
import { mappedIn } from "../sheets/mapped-columns";
import { findColumns } from "../sheets/table";
import type { AddedColumn } from "./change";
import type { ExistingSheets } from "./client-table-formula";
import { columnPlan } from "./column-plan";
import type { Starter } from "./starter";

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
