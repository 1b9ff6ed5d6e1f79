import { a1Notation } from "./a1";
import type { Area } from "./area";
import type { Execution } from "./execution";
import type { Range } from "./google";

/** The place of a range, and the ranges next to it and inside it. */
export function rangePlace(execution: Execution, area: Area, self: () => Range) {
  return {
    getSheet: () => execution.document.sheet(area.sheet),
    getA1Notation: () => a1Notation(area),
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getCell: (row: number, column: number) => {
      const cell = { row: area.row + row - 1, column: area.column + column - 1 };
      return execution.document.range({ sheet: area.sheet, ...cell, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, rows: number = area.rows, columns: number = area.columns) =>
      execution.document.range({
        sheet: area.sheet,
        row: area.row + down,
        column: area.column + right,
        rows,
        columns,
      }),
    activate: () => {
      execution.call("select", area);
      return self();
    },
  } satisfies Partial<Range>;
}
