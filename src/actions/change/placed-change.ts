import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import { type Cell, type Cells, dayCell } from "../../sheets/reading/cell";
import type { Locale } from "../../sheets/reading/locale";
import { specOf } from "../../sheets/tables/known-sheets";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { findColumns } from "../../sheets/tables/table";
import type { Addition, Change, Correction, MissingColumn } from "./change";
import type { PlacedCell } from "./placed-cell";
import { rowBelow } from "./row-below";
import type { OurFormula, WrittenCell, WrittenRow } from "./written-row";

/** Places the rows of a change under the columns of the sheets, in the order that the user has put them in. */
export function placedChange(
  { columns = [], additions = [], corrections = [], cells: placed = [] }: Change,
  ranges: Partial<Record<SheetCode, Cells>>,
  locale: Locale,
): { readonly cells: readonly PlacedCell[]; readonly missing: MissingColumn | null } {
  const missing: MissingColumn[] = [];
  const placesIn = columnPlaces(ranges);
  const placeRow = (sheet: SheetCode, row: number, cells: WrittenRow): PlacedCell[] =>
    (Object.entries(cells) as [ColumnCode, WrittenCell][]).flatMap(([column, cell]) => {
      const place = placesIn(sheet).get(column);
      if (place !== undefined) return { sheet, row, column: place + 1, value: toCell(cell, locale) };
      if (cell !== "") missing.push({ sheet, column });
      return [];
    });
  const below = new Map<SheetCode, number>();
  const cells = [
    ...columns.map(({ sheet, place, plan }) => ({ sheet, row: 1, column: place + 1, value: plan.title })),
    ...additions.flatMap(({ sheet, rows }: Addition) => {
      const first = below.get(sheet) ?? rowBelow(ranges[sheet] ?? [], placesIn(sheet));
      below.set(sheet, first + rows.length);
      return rows.flatMap((row, r) => placeRow(sheet, first + r, row));
    }),
    ...corrections.flatMap(({ sheet, row, cells }: Correction) => placeRow(sheet, row, cells)),
    ...placed,
  ];
  return { cells, missing: missing[0] ?? null };
}

/** Places of columns by sheet, found once for each sheet; headers of the user that are not ours are mapped on Settings. */
function columnPlaces(
  ranges: Partial<Record<SheetCode, Cells>>,
): (sheet: SheetCode) => ReadonlyMap<ColumnCode, number> {
  const own = mappedIn(ranges.settings).sheets;
  const found = new Map<SheetCode, ReadonlyMap<ColumnCode, number>>();
  return (sheet) => {
    const places =
      found.get(sheet) ?? findColumns(ranges[sheet]?.[0] ?? [], specOf(sheet), own.get(sheet)).places;
    found.set(sheet, places);
    return places;
  };
}

function toCell(cell: WrittenCell, locale: Locale): Cell | OurFormula {
  return typeof cell === "object" && "day" in cell ? dayCell(cell.day, locale) : cell;
}
