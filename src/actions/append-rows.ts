import { type Cell, type Cells, dayCell, isBlank } from "../sheets/cell";
import type { SheetSpec } from "../sheets/columns";
import type { Locale } from "../sheets/locale";
import { findColumns } from "../sheets/table";
import type { SampleCell, SampleRow } from "./sample-rows";

/** Cells to be written below the last filled row of a sheet. */
export interface Appended {
  /** Row of the sheet, 1 = the header. */
  readonly firstRow: number;
  readonly cells: Cell[][];
}

/** Lays rows under the columns of a sheet, wherever its owner has put them. Only its input columns decide where the data end. */
export function appendRows(
  sheet: Cells,
  spec: SheetSpec,
  rows: readonly SampleRow[],
  locale: Locale,
): Appended {
  const { places } = findColumns(sheet[0] ?? [], spec);
  const width = Math.max(0, ...places.values()) + 1;
  const isFilled = (row: readonly Cell[]) => [...places.values()].some((place) => !isBlank(row[place]));
  let last = sheet.length;
  while (last > 1 && !isFilled(sheet[last - 1]!)) last--;
  const cells = rows.map((row) => {
    const written: Cell[] = Array.from({ length: width }, () => "");
    for (const [column, place] of places) {
      const cell = row[column];
      if (cell !== undefined) written[place] = toCell(cell, locale);
    }
    return written;
  });
  return { firstRow: last + 1, cells };
}

function toCell(cell: SampleCell, locale: Locale): Cell {
  return typeof cell === "object" ? dayCell(cell.day, locale) : cell;
}
