import { a1Notation } from "../services/a1";
import { type Area, firstCell } from "../services/area";
import type { FormulaCell } from "./formula-outcomes";
import { type Grid, isBlank } from "./grid";

/** The message of Sheets for a table that had no room; null where the formula's answer fits. */
export function blockedSpill(grid: Grid, cell: FormulaCell, answer: Area | undefined): string | null {
  if (!answer || grid.cell(cell.sheet, cell.row, cell.column)?.v !== "#SPILL!") return null;
  const places = grid
    .map(answer, (content, row, column) => ({ content, row, column }))
    .flat()
    .slice(1);
  const obstacle = places.find(({ content }) => !isBlank(content) || content?.f);
  const where = obstacle ? a1Notation(firstCell({ ...answer, ...obstacle })) : "the sheet's edge";
  return `Array result was not expanded because it would overwrite data in ${where}.`;
}
