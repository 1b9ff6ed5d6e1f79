import type { ChartRecord } from "../services/chart-record";
import type { GridOperations } from "../services/operations";

/** What a chart shows, read from its cells: a line of labels, and series of values over them. */
export interface ChartTable {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly shown: readonly string[];
}

/** The cells of a chart as Sheets reads them: names in the header rows, labels in the first column, a series in each other one. */
export function chartTable({ areas, headers }: ChartRecord, operations: GridOperations): ChartTable {
  const cells = sideBySide(areas.map(operations.readCells));
  const shown = sideBySide(areas.map(operations.readShown));
  const columns = Array.from({ length: (cells[0]?.length ?? 1) - 1 }, (_, i) => i + 1);
  return {
    labels: shown.slice(headers).map((row) => row[0] ?? ""),
    series: columns.map((column) => ({
      name: headers === 0 ? "" : (shown[headers - 1]?.[column] ?? ""),
      values: cells.slice(headers).map((row) => numberIn(row[column])),
      shown: shown.slice(headers).map((row) => row[column] ?? ""),
    })),
  };
}

function numberIn(cell: unknown): number | null {
  return typeof cell === "number" ? cell : null;
}

function sideBySide<Cell>(tables: readonly (readonly (readonly Cell[])[])[]): Cell[][] {
  const [first = [], ...others] = tables;
  return first.map((row, r) => [...row, ...others.flatMap((table) => table[r] ?? [])]);
}
