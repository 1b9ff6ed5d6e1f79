import { areaAt, parseAddress } from "./a1";
import type { Area } from "./area";
import { cellEntry } from "./cell-value";
import type { Execution } from "./execution";
import type { Range, Sheet } from "./google";

/** The ranges of one sheet, and rows put under its last one. */
export function sheetRanges(execution: Execution, id: string, self: () => Sheet) {
  const { call } = execution;
  return {
    getRange: (first: number | string, column?: number, rows: number = 1, columns: number = 1): Range =>
      typeof first === "string"
        ? rangeWritten(execution, first, id)
        : execution.document.range({ sheet: id, row: first - 1, column: Number(column) - 1, rows, columns }),
    getDataRange: () => {
      const filled = call("filledSize", id);
      const size = { rows: Math.max(1, filled.rows), columns: Math.max(1, filled.columns) };
      return execution.document.range({ sheet: id, row: 0, column: 0, ...size });
    },
    getLastRow: () => call("filledSize", id).rows,
    getLastColumn: () => call("filledSize", id).columns,
    appendRow: (values: unknown[]) => {
      const row = call("filledSize", id).rows;
      if (row >= call("sheet", id).rows) call("insertRows", id, row, 1);
      const entries = values.map((value) => cellEntry(value, execution));
      call("writeCells", { sheet: id, row, column: 0, rows: 1, columns: values.length }, [entries]);
      return self();
    },
  } satisfies Partial<Sheet>;
}

/** The range of an address or a name, `A2:E`, `Clients!A1`, `Today`; without a sheet it lies on this one. */
export function rangeWritten(execution: Execution, text: string, sheet: string): Range {
  const area = areaWritten(execution, text, sheet) ?? namedArea(execution, text, sheet);
  if (!area) throw new Error("Range not found");
  return execution.document.range(area);
}

/** The area behind a name; null where the name is unknown or its cells were deleted. */
export function namedArea(execution: Execution, name: string, sheet: string): Area | null {
  const known = execution.call("names").find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return known ? areaWritten(execution, known.address, sheet) : null;
}

function areaWritten(execution: Execution, text: string, sheet: string): Area | null {
  const address = parseAddress(text);
  if (!address) return null;
  const { sheetName } = address;
  const facts = execution
    .call("sheets")
    .find((known) => (sheetName ? known.name === sheetName : known.id === sheet));
  return facts ? areaAt(address, facts) : null;
}
