/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** True where the two rectangles share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A table as large as the area, each cell made by its place inside it. */
export function table<T>(
  area: Pick<Area, "rows" | "columns">,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cell(row, column)),
  );
}

/** The upper left cell alone. */
export function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
