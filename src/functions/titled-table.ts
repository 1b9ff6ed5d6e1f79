import { WrongArgument } from "../sheets/problems/problem";
import type { ClientsSheet } from "../sheets/readers/clients";
import type { Cell } from "../sheets/reading/cell";
import { maxCells } from "./answer-table";

/**
 * A row of titles that no sheet has, and exactly one row per row of the clients given, in their order, blank rows included.
 *
 * @param cellsOf the cells of the client in any place of the list; called after the size of the answer was checked
 */
export function titledTable(
  titles: readonly string[],
  { placeOfRow }: ClientsSheet,
  cellsOf: () => (place: number) => Cell[],
): Cell[][] {
  const cells = (placeOfRow.length + 1) * titles.length;
  if (cells > maxCells) throw new WrongArgument({ code: "too many cells", cells });
  const rowOf = cellsOf();
  return [[...titles], ...placeOfRow.map((place) => (place < 0 ? titles.map(() => "") : rowOf(place)))];
}
