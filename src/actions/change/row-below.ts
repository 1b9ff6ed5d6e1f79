import { type Cell, type Cells, isBlank } from "../../sheets/reading/cell";

/** The first row below the data of a sheet, 1 = the header. Only its own columns decide where the data end. */
export function rowBelow(sheet: Cells, places: ReadonlyMap<unknown, number>): number {
  const isFilled = (row: readonly Cell[]) => [...places.values()].some((place) => !isBlank(row[place]));
  let last = sheet.length;
  while (last > 1 && !isFilled(sheet[last - 1]!)) last--;
  return last + 1;
}
