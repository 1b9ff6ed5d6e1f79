import type { StoredCell } from "./undo-entry";

/** A sheet before and after our formulas were taken out of it; rows and columns count from 0. */
export interface SheetBeforeAfter {
  readonly before: readonly (readonly StoredCell[])[];
  readonly after: readonly (readonly StoredCell[])[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const ourFormula = /\bCLIENT_[A-Z_]+\s*\(/i;

/** The cells of a sheet with a formula that uses one of the add-on's. */
export function ourFormulas(cells: SheetBeforeAfter["before"]): CellPlace[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "object" && "formula" in cell && ourFormula.test(cell.formula)
        ? [{ row: r, column: c }]
        : [],
    ),
  );
}

/** The cells that a formula had filled: those right of it and below it that are blank without it. */
export function spilledFrom(head: CellPlace, { before, after }: SheetBeforeAfter): CellPlace[] {
  const isSpilled = (row: number, column: number) =>
    typeof before[row]?.[column] !== "object" || !("formula" in (before[row]![column] as object))
      ? (before[row]?.[column] ?? "") !== "" && (after[row]?.[column] ?? "") === ""
      : false;
  let end = head.column + 1;
  while (isSpilled(head.row, end)) end++;
  const columns = Array.from({ length: end - head.column }, (_, i) => head.column + i);
  return before
    .slice(head.row)
    .flatMap((_, r) =>
      columns.flatMap((column) => (isSpilled(head.row + r, column) ? [{ row: head.row + r, column }] : [])),
    );
}
