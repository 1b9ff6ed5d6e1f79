import { clientRows } from "../../functions/client-table";
import { readBase } from "../../sheets/base/base";
import { failure, success } from "../change/answer";
import type { PlacedCell } from "../change/placed-cell";
import { baseRangesOf, missingSheet, type Planned, type Workbook } from "../change/workbook";

/** How far a refresh has come. */
export interface Refreshed {
  readonly done: number;
  readonly total: number;
}

/** Where our computed columns are on the Clients sheet. */
export interface ComputedArea {
  /** Column of the sheet, 1 = A. */
  readonly column: number;
  /** The formula that fills them; null where they are values already, or not there yet. */
  readonly formula: string | null;
}

/** Rows in one call: a page that takes a few seconds at most. */
const rowsAtOnce = 1000;

/**
 * The computed columns of a page of clients as values: what CLIENT_TABLE would answer, for a workbook too large for a formula. The first page
 * takes the formula's place.
 */
export function refreshValues(
  workbook: Workbook,
  from: number,
  { column, formula }: ComputedArea,
): Planned<Refreshed> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const sheets = readBase(ranges, workbook.locale);
  const total = sheets.clients.placeOfRow.length;
  const page = { ...sheets.clients, placeOfRow: sheets.clients.placeOfRow.slice(from, from + rowsAtOnce) };
  const [header, ...rows] = clientRows({ ...sheets, clients: page }, workbook.locale, workbook.asOf);
  const lines = [
    ...(from === 0 ? [{ row: 1, cells: header! }] : []),
    ...rows.map((cells, r) => ({ row: from + r + 2, cells })),
  ];
  const cells = lines.flatMap(({ row, cells }) =>
    cells.map((value, c): PlacedCell => {
      const cell = { sheet: "clients", row, column: column + c, value } as const;
      if (formula === null) return cell;
      return { ...cell, before: row === 1 && c === 0 ? { formula } : "" };
    }),
  );
  const done = Math.min(total, from + rowsAtOnce);
  return success({ change: { kind: "values", subject: "", cells }, result: { done, total } });
}
