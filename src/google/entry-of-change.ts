import type { Change } from "../actions/change/change";
import type { PlacedCell } from "../actions/change/placed-cell";
import type { SheetPlan } from "../actions/change/sheet-plan";
import {
  type StoredCell,
  storedCell,
  storedText,
  type UndoEntry,
  type WrittenRowEntry,
} from "../actions/change/undo-entry";
import type { Workbook } from "../actions/change/workbook";
import type { SheetCode } from "../sheets/columns/columns";
import { requiredPlaces } from "../sheets/tables/known-sheets";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { addedEntries } from "./added-columns";
import { adoptedEntries } from "./adopt-sheets";
import type { TeamSheets } from "./team-sheets";
import { cellsNow, storedCells } from "./write-cells";

/** The undo data of a change before it is written: every cell as it is and as it will be, and the key of its row. */
export function entryOf(
  { deletions = [], sheets: plans = [], adopted = [], columns = [] }: Change,
  cells: readonly PlacedCell[],
  { ranges }: Workbook,
  sheets: TeamSheets,
): UndoEntry {
  const planned = new Set(plans.map(({ sheet }) => sheet));
  return {
    rows: rowEntries(
      cells.filter(({ sheet }) => !planned.has(sheet)),
      ranges,
      sheets,
    ),
    adopted: adoptedEntries(adopted, sheets),
    columns: addedEntries(columns, sheets),
    deleted: deletions.map((deletion) => {
      const sheet = sheets.get(deletion.sheet)!;
      const width = ranges[deletion.sheet]![0]!.length;
      const stored = storedCells(sheet, 1, 1, sheet.getLastRow(), width);
      return {
        sheet: sheet.getSheetId(),
        rows: deletion.rows.map((row) => ({ row, cells: stored[row - 1] ?? [] })),
      };
    }),
    made: madeEntries(plans, cells),
  };
}

function rowEntries(
  cells: readonly PlacedCell[],
  ranges: Workbook["ranges"],
  sheets: TeamSheets,
): WrittenRowEntry[] {
  const now = cellsNow();
  const keys = keyColumns(cells, ranges);
  return rowsOf(cells).map((row) => {
    const [{ sheet: code, row: number }] = row as [PlacedCell];
    const sheet = sheets.get(code)!.getSheetId();
    const isNew = number > Math.max(1, ranges[code]?.length ?? 0);
    const before = (column: number): StoredCell => (isNew ? "" : (now(sheet, number, column) ?? ""));
    const isOurs = isNew || number === 1;
    const untouched = (keys.get(code) ?? []).filter((key) => row.every(({ column }) => column !== key));
    return {
      sheet,
      row: number,
      cells: row.map(({ column, value, before: givenBefore }) => ({
        column,
        before: givenBefore === undefined ? before(column) : storedContent(givenBefore),
        after: storedContent(value),
      })),
      rowKey: isOurs ? [] : untouched.map((column) => ({ column, value: before(column) })),
      ...(row.some(({ before: givenBefore }) => givenBefore !== undefined) && { answer: 1 }),
    };
  });
}

/** The cells of a change, row by row. */
function rowsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const rows = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet} ${cell.row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

/** Columns that identify a row, in each sheet that is written to; 1 = A. */
function keyColumns(cells: readonly PlacedCell[], ranges: Workbook["ranges"]): Map<SheetCode, number[]> {
  const own = mappedIn(ranges.settings).sheets;
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  return new Map(
    [...sheets].map((code) => {
      const places = requiredPlaces(code, ranges[code]?.[0] ?? [], own.get(code));
      return [code, places.map((place) => place + 1)];
    }),
  );
}

/** Every text that a change puts into the sheets it makes. */
function madeEntries(plans: readonly SheetPlan[], cells: readonly PlacedCell[]): UndoEntry["made"] {
  return plans.map(({ sheet, title, columns, rows }) => {
    const placed = cells.filter((cell) => cell.sheet === sheet).map(({ value }) => storedContent(value));
    const planned = [
      ...columns.map((column) => column.title),
      ...rows.flat().map((cell) => storedCell(cell)),
    ];
    return { title, holds: [...new Set([...planned, ...placed].map(storedText))] };
  });
}

function storedContent(value: PlacedCell["value"]): StoredCell {
  return typeof value === "object" && "formula" in value ? value : storedCell(value);
}
