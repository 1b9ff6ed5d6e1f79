import type { ColumnCode, SheetCode, SheetSpec } from "../../sheets/columns/columns";
import { type Cell, type Cells, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { workbookSheets } from "../../sheets/tables/known-sheets";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readTable, type Table } from "../../sheets/tables/table";
import type { SampleRow, SampleSheets } from "../new-sheets/sample-rows";

/** Rows of the sample still in a sheet. */
export interface SampleFound {
  readonly sheet: SheetCode;
  /** Rows of the sheet to delete, ascending. */
  readonly rows: readonly number[];
  /** Rows of the sample that a user has changed since; they are not deleted. */
  readonly changed: number;
}

/**
 * Finds the sample in a workbook, in either language: all rows of its invented clients, and the rows of products, tiers, segments and maps
 * that are unchanged since they were written.
 */
export function findSample(
  sheets: Partial<Record<SheetCode, Cells>>,
  samples: readonly SampleSheets[],
): SampleFound[] {
  const clients = new Set(
    samples.flatMap(({ clients: rows }) => (rows ?? []).map((row) => key(row, "client"))),
  );
  const own = mappedIn(sheets.settings).sheets;
  return workbookSheets.flatMap((spec) => {
    const cells = sheets[spec.sheet];
    if (cells === undefined || spec.sheet === "settings") return [];
    const table = readTable(spec.sheet, cells, spec, own.get(spec.sheet));
    if (table.has("client")) return [{ sheet: spec.sheet, rows: rowsOfClients(table, clients), changed: 0 }];
    return [
      unchangedRows(
        table,
        spec,
        samples.flatMap((sample) => sample[spec.sheet] ?? []),
      ),
    ];
  });
}

function rowsOfClients(table: Table, clients: ReadonlySet<string>): number[] {
  return table.rows.flatMap((row, r) =>
    clients.has(fold(textOf(table.cell(row, "client")))) ? [r + firstRow] : [],
  );
}

function unchangedRows(table: Table, spec: SheetSpec, sample: readonly SampleRow[]): SampleFound {
  const keys = keysOf(spec);
  const rows: number[] = [];
  let changed = 0;
  table.rows.forEach((row, r) => {
    const same = sample.filter((written) =>
      keys.every(({ code }) => isAsWritten(table.cell(row, code), written, code)),
    );
    if (
      same.some((written) =>
        spec.columns.every(({ code }) => isAsWritten(table.cell(row, code), written, code)),
      )
    ) {
      rows.push(r + firstRow);
    } else if (same.length > 0) changed++;
  });
  return { sheet: spec.sheet, rows, changed };
}

/** The columns that identify a row; a status may have several standards. */
function keysOf({ sheet, columns }: SheetSpec): SheetSpec["columns"] {
  if (sheet === "standards") return columns.slice(0, 3);
  return columns.filter(({ isRequired }) => isRequired).slice(0, 2);
}

/** Days were counted from the day the sample was written: any day will do. */
function isAsWritten(cell: Cell, written: SampleRow, column: ColumnCode): boolean {
  const original = written[column];
  if (typeof original === "object" && "day" in original) return typeof cell === "object";
  return fold(textOf(cell)) === key(written, column);
}

function key(row: SampleRow, column: ColumnCode): string {
  const cell = row[column];
  return cell === undefined || typeof cell === "object" ? "" : fold(textOf(cell));
}
